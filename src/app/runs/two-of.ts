import type { Journal } from '../../core/journal.ts';
import { stage } from '../../core/stage.ts';
import { twoRuns } from '../../debrief/many/two-runs.ts';
import { type Report, reportOf } from '../../debrief/report.ts';
import type { KeptRun } from '../../store/kept-run.ts';
import type { TwoProps } from '../../ui/runs/two-side-by-side.tsx';
import type { Opened } from '../app-state.ts';
import type { Folded } from './pooling.ts';
import { sharedSteps, stepsOf } from './steps-of.ts';

/** Two runs as they are shown beside each other. `undefined` where there are not two, or one cannot be staged here. */
export function twoOf(opened: Opened, { two, tree, groups }: Folded, own: readonly KeptRun[]): TwoProps | undefined {
  const [first, second] = (two ?? []).map(({ id, journal }, at) => ({
    name: own.find((run) => run.id === id)?.name ?? (at === 0 ? 'One from a file' : 'Another from a file'),
    report: reportIn(opened, journal),
  }));
  if (!first?.report || !second?.report) return undefined;
  const names = [first.name, second.name === first.name ? `${second.name}, the other` : second.name] as const;
  return {
    scenario: opened.scenario,
    tree,
    two: twoRuns(first.report, second.report),
    names,
    isApart: groups.length > 1,
    oneRunUntil: oneRunUntil(two ?? []),
  };
}

/** Decisions up to which two runs of this device are the same, all that was looked at and put behind a choice included. */
function oneRunUntil([first, second]: NonNullable<Folded['two']>): number {
  if (first?.id === undefined || second?.id === undefined) return 0;
  const shared = sharedSteps(stepsOf(first.journal), stepsOf(second.journal));
  return first.journal.entries.slice(0, Math.max(0, shared - 1)).filter(({ kind }) => kind === 'decide').length;
}

function reportIn(opened: Opened, journal: Journal): Report | undefined {
  const staged = stage(opened.scenario, journal, opened);
  return staged.ok ? reportOf(staged.scenario, journal) : undefined;
}
