import type { Authority } from '../core/authority.ts';
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Staged } from '../core/stage.ts';
import { type Ends, endsOf } from './counterfactuals.ts';
import { type Elsewhere, elsewhereOf } from './elsewhere.ts';
import { replayed } from './replayed.ts';
import { type Report, reportOf } from './report.ts';

/** What a debrief tells that follows from the journal alone. Plain JSON. */
export interface DebriefOfRun {
  /** As the run met it: names for what is played on. */
  readonly scenario: Scenario;
  readonly report: Report;
  /** Where it was met in another authority than the case's. */
  readonly elsewhere: Elsewhere | undefined;
  /** How the run stands at its end, or now, once the months after the last decision have passed. */
  readonly came: Ends;
}

/** The debrief of a run. `home`: the case's own authority; `staged`: the scenario as the run met it. Throws for a journal that does not replay: check it first. */
export function debriefOf(home: Authority, staged: Omit<Staged, 'ok'>, journal: Journal): DebriefOfRun {
  const { scenario } = staged;
  const run = replayed(scenario, journal);
  return {
    scenario,
    report: reportOf(scenario, journal, run),
    elsewhere: elsewhereOf(home, staged, run),
    came: endsOf(scenario, [run.world]),
  };
}
