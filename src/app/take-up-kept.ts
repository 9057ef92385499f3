import { replay } from '../core/replay.ts';
import type { Platform } from '../platform/platform.ts';
import { readRunCode } from '../platform/read-run-code.ts';
import { stageRun } from '../save/check-run.ts';
import type { KeptRun } from '../store/kept-run.ts';
import type { Opened } from './app-state.ts';
import { begunAnew } from './platform-words.ts';

/** The run that a platform kept, or why there is none to go on with: nothing to say where nothing was kept. */
export function takeUpKept({ scenario, hosts, chapters }: Opened, { kept }: Platform): KeptRun | string | undefined {
  if (kept === undefined) return undefined;
  const read = readRunCode(scenario, kept);
  if (!read.ok) return begunAnew[read.why];
  const { journal, bookmark } = read;
  const staged = stageRun(scenario, { hosts, chapters }, journal);
  if (!staged.ok) return begunAnew.damaged;
  const replayed = replay(staged.scenario, journal);
  const ended = replayed.ok && bookmark?.step === 'ended' ? replayed.world.ended : undefined;
  const ending = scenario.endings.find(({ id }) => id === ended)?.title;
  return { id: 'kept', name: scenario.title, journal, bookmark, note: '', commitments: [], ending, changed: 0 };
}
