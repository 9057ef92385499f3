import type { Scenario } from '../core/scenario.ts';
import { decisionNumber } from './decisions-made.ts';
import { groupedBy } from './grouped-by.ts';
import { onceFor } from './once-for.ts';
import type { Session, Table } from './session.ts';
import { type Stance, stanceOf } from './stance.ts';

export const reasonsToHear = ['alone', 'few', 'split', 'unheard'] as const;
export type ReasonToHear = (typeof reasonsToHear)[number];

/** The table that the room should hear next. */
export interface WorthHearing {
  /** Table id. */
  readonly table: string;
  readonly because: ReasonToHear;
  /** Title of the option that it is about. */
  readonly option: string;
  /** One sentence for the facilitator. */
  readonly why: string;
}

interface Candidate {
  readonly stance: Stance;
  readonly because: ReasonToHear;
  readonly option: string;
  readonly says: string;
}

/** How much each reason weighs, and each decision since a table was last heard: a long silence outweighs any view in the end. */
const weighs: Readonly<Record<ReasonToHear, number>> = { alone: 9, few: 7, split: 5, unheard: 0 };
const silenceWeighs = 2;

/** A view is of few where at most this share of the room has it. */
const fewAre = 0.2;

/** The table worth hearing next, or `undefined` in a session that has ended, where fewer than two have taken a stand, or all that still talk have been heard on it. */
export const worthHearing = (scenario: Scenario, session: Session): WorthHearing | undefined => worthIn(session, scenario);

const worthIn = onceFor((session: Session, scenario: Scenario): WorthHearing | undefined => {
  if (session.ended) return undefined;
  const stances = session.tables.map((table) => stanceOf(scenario, session, table)).filter((stance) => stance !== undefined);
  if (stances.length < 2) return undefined;
  const candidates = groupedBy(stances, ({ question }) => question)
    .flatMap((group) => group.map((stance) => candidate(stance, group)))
    .filter(({ stance: { table } }) => isTalking(table) && !table.heard.includes(decisionNumber(table)));
  // Of two that weigh the same it is the one nearer the front of the room.
  const ranked = session.tables.flatMap(({ id }) => candidates.filter(({ stance }) => stance.table.id === id));
  const [first, ...rest] = ranked;
  if (!first) return undefined;
  const { stance, because, option, says } = rest.reduce((best, one) => (weight(one) > weight(best) ? one : best), first);
  return { table: stance.table.id, because, option, why: `${says} ${silenceWords(stance.table)}` };
});

/** While a table votes nobody hears how; what it has settled is no longer open. */
const isTalking = ({ phase }: Table): boolean => phase === 'settling';

const weight = ({ stance, because }: Candidate): number => weighs[because] + silenceWeighs * silence(stance.table);

/** The decision before this one at which a table was last heard, or 0. */
const lastHeard = (table: Table): number => Math.max(0, ...table.heard.filter((one) => one < decisionNumber(table)));

/** Decisions since then, this one not counted. */
const silence = (table: Table): number => decisionNumber(table) - 1 - lastHeard(table);

function silenceWords(table: Table): string {
  const last = lastHeard(table);
  return last === 0 ? 'Not heard yet.' : `Last heard at decision ${last}.`;
}

function candidate(stance: Stance, group: readonly Stance[]): Candidate {
  const { tally, backed, leaders, titles } = stance;
  const [leader] = leaders;
  const others = group.filter((one) => one !== stance);
  const titled = (option: string): string => titles.get(option) ?? option;
  const quoted = (option: string): string => `“${titled(option).replace(/\.$/u, '')}”`;
  // Of one mind, and nobody anywhere else is.
  if (leader !== undefined && backed.length === 1 && others.length > 0 && !others.some((one) => one.backed.includes(leader)))
    return { stance, because: 'alone', option: titled(leader), says: `The only table for ${quoted(leader)}.` };
  const few = others.length > 0 ? backed.find((option) => !leaders.includes(option) && isOfFew(option, group)) : undefined;
  if (few !== undefined) {
    const count = tally.find(({ option }) => option === few)?.count ?? 0;
    return { stance, because: 'few', option: titled(few), says: `${count} here for ${quoted(few)}, and few in the room.` };
  }
  const option = titled(leader ?? '');
  return backed.length > 2 || leaders.length > 1
    ? { stance, because: 'split', option, says: `Split ${backed.length} ways.` }
    : { stance, because: 'unheard', option, says: `For ${quoted(leader ?? '')}.` };
}

function isOfFew(option: string, group: readonly Stance[]): boolean {
  const all = group.flatMap(({ tally }) => tally);
  const sum = (counts: readonly { readonly count: number }[]): number => counts.reduce((so, { count }) => so + count, 0);
  return sum(all.filter((one) => one.option === option)) <= fewAre * sum(all);
}
