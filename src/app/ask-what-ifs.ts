import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Report } from '../debrief/report.ts';
import { type Asked, openWhatIfs } from './what-ifs.ts';

const whatIfs = openWhatIfs(
  () => new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' }),
  // What a worker plays, the browser compiles beside it: with more than one to two processors they wait for one another.
  // Not every browser says how many there are.
  Math.min(4, Math.max(1, Math.floor((navigator.hardwareConcurrency || 2) / 2))),
);

/** What would have happened otherwise in a run, the decision that moved most first; begun where it was not yet. */
export const askWhatIfs = (scenario: Scenario, journal: Journal, { decisions, turningPoint }: Report): Asked =>
  whatIfs.of(scenario, journal, decisions.length, turningPoint?.decision ?? 0);
