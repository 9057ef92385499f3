import type { Behaviour, Costs } from '../core/names.ts';
import { offers } from '../core/offer.ts';
import { decidedTurns } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { asksAt, choicesAt } from './choices.ts';
import { decisionNumber } from './decisions-made.ts';
import { onceFor } from './once-for.ts';
import type { Asks, Session, Table } from './session.ts';
import { type Replayed, runOf } from './table-run.ts';

/** One line of what a round asks, with its letter: A, B, C… */
export interface ChoiceView {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly line: string;
  /** Units by resource, as far as they are known. */
  readonly costs: Costs;
  /** Whether something about the cost is not known. */
  readonly costsMore: boolean;
  /** Why it cannot be chosen now. */
  readonly closed?: string | undefined;
}

/** What a table has decided. */
export type Chosen = Pick<ChoiceView, 'letter' | 'title'>;

/** The decision that a table stands at, with nothing in it that is only known afterwards. */
export interface DecisionView {
  readonly beat: string;
  /** What its choices are: kinds of problem, or things to do. */
  readonly asks: Asks;
  /** Counted from 1. */
  readonly number: number;
  readonly horizon: string;
  readonly label: string;
  readonly when: string;
  readonly question: string;
  readonly scene: string;
  readonly choices: readonly ChoiceView[];
}

/** What came of the last decision, to be shown once it is revealed. */
export interface OutcomeView {
  readonly letter: string;
  readonly title: string;
  readonly headline: string;
  readonly consequence: string;
  readonly voices: readonly { readonly who: string; readonly says: string }[];
  /** People whose trust moved, 0–10. */
  readonly moved: readonly { readonly who: string; readonly from: number; readonly to: number }[];
  /** What the table said it meant, and what people felt. */
  readonly meant: readonly Behaviour[];
  readonly landed: readonly Behaviour[];
}

/** Something that happened between the last decision and this one. */
export interface NewsView {
  readonly title: string;
  readonly text: string;
}

/** A, B, C… by place. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

const noCosts = { costs: {}, costsMore: false } as const;

/** The decision in front of a table; the one it has just taken until it moves on. `undefined` once its story has ended. */
export const decisionView = (scenario: Scenario, session: Session, table: Table): DecisionView | undefined =>
  decisionOf(runOf(scenario, session, table), scenario, table);

const decisionOf = onceFor(({ world, turns }: Replayed, scenario: Scenario, table: Table): DecisionView | undefined => {
  if (world.ended !== undefined) return undefined;
  const tables = tablesOf(scenario);
  const { id, label, when, question, scene } = need(tables.beats, world.beat);
  // What was on offer is told as it was before it was chosen.
  const before = world.resolving === undefined ? world : (decidedTurns(turns).at(-1)?.before ?? world);
  const offered = offers(scenario, before);
  const choices = choicesAt(scenario, before).map((choice, index): ChoiceView => {
    const { costs, costsMore } = offered.find(({ option }) => option.id === choice.id) ?? noCosts;
    return { ...choice, letter: letterOf(index), costs, costsMore };
  });
  return {
    beat: id,
    asks: asksAt(scenario, before),
    number: decisionNumber(table),
    horizon: need(tables.horizons, world.horizon).title,
    label,
    when,
    question,
    scene,
    choices,
  };
});

/** What came of a table's last decision, or `undefined` before it is revealed. */
export function outcomeView(scenario: Scenario, session: Session, table: Table): OutcomeView | undefined {
  return table.phase === 'revealed' ? outcomeOf(runOf(scenario, session, table), scenario, table) : undefined;
}

const outcomeOf = onceFor((run: Replayed, scenario: Scenario, table: Table): OutcomeView | undefined => {
  const turn = decidedTurns(run.turns).at(-1);
  const choice = decisionOf(run, scenario, table)?.choices.find(({ id }) => id === turn?.entry.option);
  if (!turn || !choice) return undefined;
  const { headline, consequence, voices } = turn.decided.outcome;
  const people = tablesOf(scenario).stakeholders;
  const nameOf = (id: string): string => people.get(id)?.name ?? id;
  const moved = scenario.stakeholders.flatMap(({ id, name }) => {
    const [from, to] = [turn.before.relationships[id]?.trust ?? 0, turn.after.relationships[id]?.trust ?? 0];
    return from === to ? [] : [{ who: name, from, to }];
  });
  return {
    letter: choice.letter,
    title: choice.title,
    headline,
    consequence,
    voices: voices.map(({ who, says }) => ({ who: nameOf(who), says })),
    moved,
    meant: turn.entry.meant,
    landed: turn.decided.landed,
  };
});

/** How the story ended at a table. */
export function endingView(scenario: Scenario, session: Session, table: Table): NewsView | undefined {
  const { ended } = runOf(scenario, session, table).world;
  const ending = ended === undefined ? undefined : tablesOf(scenario).endings.get(ended);
  return ending && { title: ending.title, text: ending.text };
}
