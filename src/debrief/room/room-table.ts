import { decisionsLeft } from '../../core/decisions-left.ts';
import type { Scenario } from '../../core/scenario.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { RoomRecord, SettledRecord, TableRecord } from '../../workshop/room-record.ts';
import { journalIn } from '../../workshop/room-record.ts';
import type { DecisionReport } from '../decisions.ts';
import { letterByPlace } from '../letters.ts';
import { type RunEnd, runStandAt } from '../many/run-end.ts';
import { replayed } from '../replayed.ts';
import { type Report, reportOf } from '../report.ts';
import { isMovedOn } from './is-moved-on.ts';

/** One decision of a table, and how it came about. Letting it pass has its letter, as it had in the room. */
export interface TableStep extends DecisionReport {
  /** `undefined` where the record does not say. */
  readonly taken: Taken | undefined;
}

export interface Taken extends Pick<SettledRecord, 'how' | 'roles'> {
  /** Voices for what was chosen, and for anything else. */
  readonly with: number;
  readonly against: number;
  /** One thing else had more voices than this. */
  readonly outvoted: boolean;
  /** Asked before the reveal what each would have done; `undefined` where nobody counted. */
  readonly own: OwnHands | undefined;
}

/** Hands for what was decided, and for anything else. */
export interface OwnHands {
  readonly same: number;
  readonly other: number;
}

/** One table of a room, its run played again. */
export interface RoomTable extends Pick<TableRecord, 'id' | 'title' | 'manner' | 'people' | 'backs'> {
  readonly steps: readonly TableStep[];
  /** The finding at the head of its own debrief. */
  readonly headline: string;
  readonly ending: Report['ending'];
  /** Where it ended, or where it stands. */
  readonly stands: RunEnd;
  /** Decisions in all, made and to come, on the shortest and the longest way from there. */
  readonly of: { readonly least: number; readonly most: number };
  readonly spent: Report['spent'];
  readonly events: Report['events'];
  readonly horizons: Report['horizons'];
  readonly questions: Report['questions'];
}

/** Throws for a run that does not replay: check it first. */
export function roomTable(scenario: Scenario, record: RoomRecord, table: TableRecord): RoomTable {
  const journal = journalIn(record, table);
  const run = replayed(scenario, journal);
  const { decisions, headline, ending, spent, events, horizons, questions } = reportOf(scenario, journal, run);
  const decided = table.entries.flatMap((entry, at) => (entry.kind === 'decide' ? [at] : []));
  const { id, title, manner, people, backs } = table;
  const { beat, ended } = run.world;
  const left = ended === undefined ? decisionsLeft(scenario, beat) : { least: 0, most: 0 };
  const steps = decisions.map((decision, at): TableStep => {
    const settled = table.settled.find(({ asks, entry }) => asks === 'decide' && entry === decided[at]);
    return { ...lettered(scenario, decision), taken: settled && takenOf(settled) };
  });
  // What a table was moved past is not asked of it.
  const passedOver = steps.some((step) => step.option === 'pass' && isMovedOn(step));
  return {
    id,
    title,
    manner,
    people,
    backs,
    steps,
    headline: headline.headline,
    ending,
    stands: runStandAt(scenario, run.world),
    of: { least: decisions.length + left.least, most: decisions.length + left.most },
    spent,
    events,
    horizons,
    questions: questions.filter((question) => !(passedOver && question.id === 'raised-let-pass')),
  };
}

function lettered(scenario: Scenario, decision: DecisionReport): DecisionReport {
  const beat = need(tablesOf(scenario).beats, decision.beat);
  const { option, leaders } = decision;
  return {
    ...decision,
    letter: letterByPlace(beat, option),
    leaders: leaders && { ...leaders, letter: letterByPlace(beat, leaders.option) },
  };
}

function takenOf({ how, roles, option, counts, own }: SettledRecord): Taken {
  const { same, other } = handsFor(option, counts);
  const outvoted = counts.some(({ count }) => count > same);
  return { how, roles, with: same, against: other, outvoted, own: own?.length ? handsFor(option, own) : undefined };
}

function handsFor(option: string, counts: SettledRecord['counts']): OwnHands {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const same = counts.reduce((sum, one) => (one.option === option ? sum + one.count : sum), 0);
  return { same, other: all - same };
}
