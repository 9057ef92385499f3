import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { decidedBy } from '../../../workshop/decided-by.ts';
import { countWords } from '../../words/count-words.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import type { NextStep } from './next-step.ts';
import { openVote } from './open-vote.ts';

/** Tables whose vote says what they decide are settled by it first; then who disagrees votes again; the others are looked at one by one. */
export function settleStep(tables: readonly ConsoleTable[], line: string): NextStep | undefined {
  const clear = tables.flatMap((table) => settledBy(table) ?? []);
  if (clear.length > 0) {
    const [one, ...more] = clear;
    const where = more.length === 0 ? tables.find(({ round }) => round?.id === one?.round)?.title : countWords(clear.length, 'table');
    return { says: `Settle as voted${clear.length === tables.length ? '' : ` at ${where}`}`, commands: clear };
  }
  const split = tables.filter(isSplit);
  if (split.length > 0) return again(split, line);
  const [first, ...rest] = [...tables].sort((a, b) => Number(waitsForDirector(a)) - Number(waitsForDirector(b)));
  if (!first) return undefined;
  if (waitsForDirector(first)) {
    const names = tablesNamed([first, ...rest].map(({ title }) => title));
    const more = rest.length === 0 ? `${names} waits for its director, who decides on the phone.` : `${names} wait for their directors.`;
    return { says: `Settle ${first.title} yourself`, more, commands: [], table: first.id, waits: true };
  }
  return byHand(first, line);
}

/** What settles a table as it voted; `undefined` where its vote alone does not. */
function settledBy({ round, manner }: ConsoleTable) {
  const option = round?.leaders?.length === 1 ? round.leaders[0] : undefined;
  const stands = round?.stands === 'agreed' || (decidedBy[manner] === 'most' && round?.stands === 'leading');
  return round && option !== undefined && stands && decidedBy[manner] !== 'director'
    ? ({ type: 'settle', round: round.id, option } as const)
    : undefined;
}

/** Whether it must agree, and does not; where hands are raised nobody need count them to agree. */
const isSplit = ({ manner, round, seats }: ConsoleTable): boolean =>
  decidedBy[manner] === 'all' && (round?.stands !== 'empty' || seats.length > 0);

/** A director who is here decides, or breaks the tie, before anybody does it for them. */
const waitsForDirector = ({ manner, director, round }: ConsoleTable): boolean =>
  director === 'here' && (decidedBy[manner] === 'director' || round?.stands === 'tied');

function again(split: readonly ConsoleTable[], line: string): NextStep {
  const [first, ...rest] = split;
  const names = tablesNamed(split.map(({ title }) => title));
  return {
    says: `Open the vote again at ${names}`,
    more: `${names} must agree, and ${rest.length === 0 ? 'does' : 'do'} not yet.`,
    commands: openVote(
      split.map(({ id }) => id),
      line,
    ),
    others: first && [{ says: `Settle ${first.title} yourself`, commands: [], table: first.id }],
  };
}

/** One table that is settled in its own sheet. */
function byHand({ id, title, manner, director, seats, round }: ConsoleTable, line: string): NextStep {
  const step = { says: `Settle ${title}`, commands: [], table: id };
  if (decidedBy[manner] === 'director' && seats.length > 0) {
    const dealing: NextStep = { says: 'Deal it a director', commands: [{ type: 'deal-roles', tables: [id] }] };
    return {
      ...step,
      more: `${title} has no director. Give somebody there the role, or settle it yourself.`,
      others: director === 'to-deal' ? [dealing] : undefined,
    };
  }
  if (decidedBy[manner] === 'director') return { ...step, more: 'Its director decides.' };
  if (round?.stands === 'empty')
    return { ...step, more: 'Nobody voted.', others: [{ says: 'Open the vote again', commands: openVote([id], line) }] };
  return { ...step, more: 'The vote leaves it open.' };
}
