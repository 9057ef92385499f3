import type { Scenario } from '../core/scenario.ts';
import type { TablePhase } from '../flow/table-room.ts';
import { asksOwn } from './asks-own.ts';
import { type Brief, briefOf } from './brief.ts';
import { type Chosen, decisionView, endingView, type OutcomeView, outcomeView } from './decision-view.ts';
import { ownAt } from './find.ts';
import { hasDecided } from './has-decided.ts';
import { isSpare } from './is-spare.ts';
import { decisionsPlayed } from './run-sheet.ts';
import type { RoomScene, Session, Table, Timer } from './session.ts';
import { type StageNews, stageNews } from './stage-news.ts';
import { type StageQuestion, stageQuestions } from './stage-questions.ts';
import { type StageWay, stageWays } from './stage-ways.ts';

/** What the projector shows: no names, nothing private, nothing before its time. Plain JSON. */
export interface StageView {
  readonly title: string;
  readonly code: string;
  readonly door: Session['door'];
  readonly scene: RoomScene;
  /** While it is read. */
  readonly brief?: Brief | undefined;
  readonly ended: boolean;
  readonly people: number;
  readonly line: string;
  readonly timer?: Timer | undefined;
  /** How many decisions the plan has. */
  readonly planned: number;
  /** The questions that tables stand at: one, while all of them stand at the same; none before the room plays. */
  readonly questions: readonly StageQuestion[];
  /** Those at which anybody is, or all where there are no phones. */
  readonly tables: readonly StageTable[];
  readonly news: readonly StageNews[];
  /** Once the room has ended, or no table has anything left of the plan. */
  readonly ways?: readonly StageWay[] | undefined;
}

export interface StageTable {
  readonly id: string;
  readonly title: string;
  readonly phase: TablePhase;
  readonly held: boolean;
  /** What it has decided, from then until it moves on. */
  readonly chosen?: Chosen | undefined;
  readonly outcome?: StageOutcome | undefined;
  /** Whether each is asked what they would have done, before it is told what came. */
  readonly asksOwn: boolean;
  /** What each would have done, told with what came, whether votes are shown or not: these hands were raised before everybody. */
  readonly own?: readonly StageHands[] | undefined;
  /** Title of its ending. */
  readonly ending?: string | undefined;
}

/** What came of a decision, with one of the lines that were spoken. */
export interface StageOutcome extends Pick<OutcomeView, 'letter' | 'title' | 'headline' | 'consequence' | 'moved'> {
  readonly voice?: OutcomeView['voices'][number] | undefined;
}

/** Hands for one choice. */
export interface StageHands extends Chosen {
  /** From 1. */
  readonly count: number;
}

export function stageView(scenario: Scenario, session: Session): StageView {
  const { code, scene, door, ended, line, timer } = session;
  const tables = playing(session);
  return {
    title: scenario.title,
    code,
    door,
    scene,
    brief: scene === 'brief' ? briefOf(scenario) : undefined,
    ended,
    people: session.seats.filter(({ state, away }) => state === 'in' && !away).length,
    line,
    timer,
    planned: decisionsPlayed(scenario, session.minutes),
    questions: scene === 'play' ? stageQuestions(scenario, session, tables) : [],
    tables: tables.map((table) => stageTable(scenario, session, table)),
    news: stageNews(scenario, session, tables),
    ways: stageWays(scenario, session, tables),
  };
}

/** Without spare tables: the others need not wait on the wall for them. One that everybody has left keeps what it voted. */
function playing(session: Session): readonly Table[] {
  const voted = ({ round, settled }: Table): boolean => [...settled, ...(round ? [round] : [])].some(({ ballots }) => ballots.length > 0);
  return session.tables.filter((table) => !isSpare(session, table) || voted(table));
}

function stageTable(scenario: Scenario, session: Session, table: Table): StageTable {
  const { id, title, phase, held } = table;
  const outcome = outcomeView(scenario, session, table);
  return {
    id,
    title,
    phase,
    held,
    chosen: chosenAt(scenario, session, table),
    outcome: outcome && {
      letter: outcome.letter,
      title: outcome.title,
      headline: outcome.headline,
      consequence: outcome.consequence,
      voice: outcome.voices[0],
      moved: outcome.moved,
    },
    asksOwn: asksOwn(table),
    own: outcome && ownHands(scenario, session, table),
    ending: endingView(scenario, session, table)?.title,
  };
}

function chosenAt(scenario: Scenario, session: Session, table: Table): Chosen | undefined {
  if (!hasDecided(table.phase)) return undefined;
  const option = table.settled.at(-1)?.option;
  const choice = decisionView(scenario, session, table)?.choices.find(({ id }) => id === option);
  return choice && { letter: choice.letter, title: choice.title };
}

/** In the order of their letters; `undefined` where nobody has counted them. */
function ownHands(scenario: Scenario, session: Session, table: Table): StageTable['own'] {
  const counted = ownAt(table);
  if (counted.length === 0) return undefined;
  return (decisionView(scenario, session, table)?.choices ?? []).flatMap(({ id, letter, title }) => {
    const count = counted.find(({ option }) => option === id)?.count ?? 0;
    return count > 0 ? [{ letter, title, count }] : [];
  });
}
