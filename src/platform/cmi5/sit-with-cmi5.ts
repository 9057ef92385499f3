import type Cmi5 from '@xapi/cmi5';
import { inTime } from '../in-time.ts';
import { noPlatform } from '../no-platform.ts';
import type { Platform } from '../platform.ts';
import { type Kept, writeKept } from './kept-state.ts';
import { newUuid } from './new-uuid.ts';
import { sendLast } from './send-last.ts';
import { decisionStatement } from './statements.ts';

/** A sitting that cmi5 has opened for a scenario. */
export function sitWithCmi5(cmi5: Cmi5, scenario: string, before: Kept): Platform {
  const { launchParameters, launchData, initializedDate } = cmi5;
  if (!launchParameters) return noPlatform('refused');
  const launch = { launchParameters, launchData };
  const leadsTo = /^https?:\/\//.test(launchData.returnURL ?? '') ? launchData.returnURL : undefined;
  let kept = before;
  let left = false;

  const ask = async (what: () => PromiseLike<unknown>): Promise<void> => {
    if (left) throw new Error('The sitting is over.');
    await inTime(Promise.resolve(what()));
  };
  const write = async (next: Kept): Promise<void> => {
    await ask(() => writeKept(cmi5, next));
    kept = next;
  };
  const leave = (): void => {
    if (!left) sendLast(launch, cmi5.getAuthToken(), initializedDate);
    left = true;
  };
  // To be looked at: cmi5 allows no more than the beginning and the end of the sitting.
  if (launchData.launchMode !== 'Normal') return { ...noPlatform('looked-at', kept.run), leave, leadsTo };

  return {
    kept: kept.run,
    trouble: undefined,
    leadsTo,
    keep: (run) => write({ ...kept, run }),
    tell: (decision) => ask(() => cmi5.sendXapiStatement(decisionStatement(launch, scenario, decision, newUuid(), new Date()))),
    complete: async () => {
      if (kept.completed) return;
      await ask(() => cmi5.complete());
      await write({ ...kept, completed: true });
    },
    leave,
  };
}
