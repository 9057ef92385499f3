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
  /** What the platform is to keep: State follows it. */
  let kept = before;
  let turn = Promise.resolve();
  let left = false;

  const ask = async (what: () => PromiseLike<unknown>): Promise<void> => {
    if (left) throw new Error('The sitting is over.');
    await inTime(Promise.resolve(what()));
  };
  /** State is one document for all runs of a sitting: what changes it goes one after the other. */
  const inTurn = (what: () => Promise<void>): Promise<void> => {
    const done = turn.then(what);
    turn = done.catch(() => undefined);
    return done;
  };
  const write = (): Promise<void> => ask(() => writeKept(cmi5, kept));
  const sendCompleted = async (): Promise<void> => {
    await cmi5.complete();
    // Also where the answer comes too late to be waited for: it may be said only once.
    kept = { ...kept, completed: true };
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
    keep: (run) => {
      kept = { ...kept, run };
      return inTurn(write);
    },
    tell: (decision) => ask(() => cmi5.sendXapiStatement(decisionStatement(launch, scenario, decision, newUuid(), new Date()))),
    complete: () =>
      inTurn(async () => {
        if (kept.completed) return;
        await ask(sendCompleted);
        await write();
      }),
    leave,
  };
}
