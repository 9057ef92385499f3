import type { Scenario } from '../../core/scenario.ts';
import { start } from '../../core/start.ts';
import type { RoomRecord } from '../../workshop/room-record.ts';
import { type RunEnd, runStandAt } from '../many/run-end.ts';
import type { QuestionReport } from '../questions.ts';
import { type HeardRole, heardRoles, type TakenCount, takenIn } from './heard.ts';
import { type Parting, partingOf } from './parting.ts';
import { roomBrought } from './room-brought.ts';
import { type RoomDecision, roomDecisions } from './room-decisions.ts';
import { roomFindings } from './room-findings.ts';
import { type RoomFraming, roomFramings } from './room-framings.ts';
import { roomHeadline } from './room-headline.ts';
import { type RoomTable, roomTable } from './room-table.ts';

/** What a room's runs mean beside one another. Plain JSON. */
export interface RoomReport {
  readonly headline: string;
  readonly findings: readonly string[];
  readonly parting: Parting;
  readonly tables: readonly RoomTable[];
  readonly decisions: readonly RoomDecision[];
  readonly framings: readonly RoomFraming[];
  readonly taken: TakenCount;
  readonly heard: readonly HeardRole[];
  /** What the facilitator brought in and where, a sentence each. */
  readonly brought: readonly string[];
  /** Figures where each table ended or stands, in the order of the scenario. Trust and outcomes a year on, 0–10. */
  readonly people: readonly RoomFigure[];
  readonly outcomes: readonly RoomFigure[];
  /** Raised at most tables first, what nearly every table raises last; `tables`: titles. */
  readonly questions: readonly (QuestionReport & { readonly tables: readonly string[] })[];
}

/** One figure at every table, by index; `undefined` where a table has decided nothing. */
export interface RoomFigure {
  readonly id: string;
  readonly name: string;
  /** Where every table began. */
  readonly start: number;
  readonly tables: readonly (number | undefined)[];
}

const mostQuestions = 6;
/** Nearly every table of a room goes by the sheet: what is its own is asked first. */
const lastAsked = 'raised-sheet-alone';

/** Computed from a record alone. Throws for a run that does not replay: check it first. */
export function roomReport(scenario: Scenario, record: RoomRecord): RoomReport {
  const tables = used(record).map((table) => roomTable(scenario, record, table));
  const decisions = roomDecisions(scenario, tables);
  const parting = partingOf(tables);
  const first = runStandAt(scenario, start(scenario, record.seed));
  const heard = heardRoles(scenario, tables);
  const begun = tables.filter(({ steps }) => steps.length > 0);
  const across = (of: (stands: RunEnd) => number | undefined): RoomFigure['tables'] =>
    tables.map(({ steps, stands }) => (steps.length === 0 ? undefined : of(stands)));
  return {
    headline: roomHeadline(begun, parting),
    findings: roomFindings({ tables, decisions, heard }),
    parting,
    tables,
    decisions,
    framings: roomFramings(scenario, tables),
    taken: takenIn(tables),
    heard,
    brought: roomBrought(begun),
    people: scenario.stakeholders.map(({ id, name }, at) => ({
      id,
      name,
      start: first.people[at] ?? 0,
      tables: across((stands) => stands.people[at]),
    })),
    outcomes: scenario.indicators.map(({ id, name }, at) => ({
      id,
      name,
      start: first.outcomes[at] ?? 0,
      tables: across((stands) => stands.outcomes[at]),
    })),
    questions: raisedIn(begun),
  };
}

/** A table that nobody sits at, in a room where people do, or that decided nothing before the workshop ended, is not told. */
function used({ tables, ended }: RoomRecord): RoomRecord['tables'] {
  const decided = ({ entries }: RoomRecord['tables'][number]): boolean => entries.some(({ kind }) => kind === 'decide');
  if (!tables.some(decided)) return tables;
  const seated = tables.some(({ people }) => people > 0);
  return tables.filter((table) => decided(table) || (!ended && !(seated && table.people === 0)));
}

function raisedIn(tables: readonly RoomTable[]): RoomReport['questions'] {
  const all = tables.flatMap(({ title, questions }) => questions.map((question) => ({ title, question })));
  // One that tells a table's own figures is that table's, though others have one of its kind.
  const first = [...new Map(all.map(({ question }) => [question.text, question])).values()];
  return first
    .map((question) => ({ ...question, tables: all.filter((one) => one.question.text === question.text).map(({ title }) => title) }))
    .sort((a, b) => Number(a.id === lastAsked) - Number(b.id === lastAsked) || b.tables.length - a.tables.length)
    .slice(0, mostQuestions);
}
