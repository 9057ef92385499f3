import type { Entry } from '../core/journal.ts';
import type { Behaviour, Costs } from '../core/names.ts';
import { offers } from '../core/offer.ts';
import { decidedTurns } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';
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

/** What has happened at a table since its last decision: what time brought, what the facilitator did, and how it was taken by those who are played. */
export function newsView(scenario: Scenario, session: Session, table: Table): readonly NewsView[] {
  return table.phase === 'decided' || table.phase === 'revealed' ? [] : newsOf(runOf(scenario, session, table), scenario);
}

const newsOf = onceFor((run: Replayed, scenario: Scenario): readonly NewsView[] => {
  const { interruptions } = tablesOf(scenario);
  const passed = run.turns.findLast(({ decided }) => decided !== undefined)?.passed?.events ?? [];
  const brought = since(run).flatMap(({ entry, before, after }): readonly NewsView[] => {
    if (entry.kind === 'react') return reactionNews(scenario, entry, before, after);
    return entry.kind === 'event' ? [need(interruptions, entry.event)] : [];
  });
  return [...passed, ...brought].map(({ title, text }) => ({ title, text }));
});

/** How it was taken when a table said what kind of problem this is, from then until it has decided. */
export function framedView(scenario: Scenario, session: Session, table: Table): readonly NewsView[] {
  if (table.phase === 'decided' || table.phase === 'revealed') return [];
  return since(runOf(scenario, session, table)).flatMap(({ entry }) => {
    if (entry.kind !== 'frame') return [];
    const { says, follows } = need(tablesOf(scenario).frames, entry.frame);
    return [{ title: `“${says}”`, text: follows }];
  });
}

/** What has come into a run since its last decision. */
const since = ({ turns }: Replayed): Replayed['turns'] => turns.slice(turns.findLastIndex(({ decided }) => decided !== undefined) + 1);

/** How somebody took the last decision whom one at the table plays; nothing where it changed nothing for them. */
function reactionNews(
  scenario: Scenario,
  { who, by }: Extract<Entry, { readonly kind: 'react' }>,
  before: World,
  after: World,
): readonly NewsView[] {
  const name = tablesOf(scenario).stakeholders.get(who)?.name;
  const [from, to] = [before.relationships[who]?.trust, after.relationships[who]?.trust];
  if (name === undefined || from === to) return [];
  return [{ title: `${name} takes it ${by > 0 ? 'well' : 'badly'}`, text: `So says whoever plays them. Trust ${from} to ${to}.` }];
}

/** What a table has looked at since its last decision, with what it found. */
export function lookedView(scenario: Scenario, session: Session, table: Table): readonly NewsView[] {
  if (table.phase === 'decided' || table.phase === 'revealed') return [];
  const run = runOf(scenario, session, table);
  const looks = new Map(need(tablesOf(scenario).beats, run.world.beat).looks.map((look) => [look.id, look]));
  return since(run).flatMap(({ entry }) => {
    const look = entry.kind === 'look' ? looks.get(entry.look) : undefined;
    return look ? [{ title: look.title, text: look.text }] : [];
  });
}

/** How the story ended at a table. */
export function endingView(scenario: Scenario, session: Session, table: Table): NewsView | undefined {
  const { ended } = runOf(scenario, session, table).world;
  const ending = ended === undefined ? undefined : tablesOf(scenario).endings.get(ended);
  return ending && { title: ending.title, text: ending.text };
}
