import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { decidedBy } from '../../../workshop/decided-by.ts';
import { countWords } from '../../words/count-words.ts';
import { lookFirst } from './look-first.ts';
import type { NextStep } from './next-step.ts';
import { openVote } from './open-vote.ts';
import { settleStep } from './settle-step.ts';
import { asksFrame } from './table-stand.ts';

const order = ['reading', 'voting', 'settling', 'decided', 'revealed', 'ended'] as const;

/** How far a table is: those furthest behind are brought on first, so that a room stays together. */
const farness = (table: ConsoleTable): number =>
  (table.decision?.number ?? 0) * 100 + (asksFrame(table) ? 0 : 10) + order.indexOf(table.phase);

/** What brings these tables on, or `undefined` where none of them can go on. */
export function tablesStep(tables: readonly ConsoleTable[], room: Pick<ConsoleView, 'timer' | 'line'>): NextStep | undefined {
  const active = tables.filter(({ held, phase }) => !held && phase !== 'ended');
  const least = Math.min(...active.map(farness));
  const here = active.filter((table) => farness(table) === least);
  const [first] = here;
  if (!first) return undefined;
  const which = here.map(({ id }) => id);
  const at = here.length === active.length ? '' : ` at ${here.length === 1 ? first.title : countWords(here.length, 'table')}`;
  switch (first.phase) {
    case 'reading': {
      const look = lookFirst(here);
      const more = [asksFrame(first) ? frameFirst : undefined, look?.more].filter((one) => one !== undefined).join(' ');
      return { ...look, says: `Open the vote${at}`, more: more === '' ? undefined : more, commands: openVote(which, room.line) };
    }
    case 'voting':
      return {
        says: `Close the vote${at}`,
        more: withoutDirector(here),
        first: closeAnyway(here),
        // The time was for this vote.
        commands: [
          { type: 'close-round', tables: which },
          ...(room.timer && here.length === active.length ? [{ type: 'stop-timer' } as const] : []),
        ],
      };
    case 'settling':
      return settleStep(here, room.line);
    case 'decided':
      return { says: `Reveal${at || ' what came of it'}`, commands: [{ type: 'reveal', tables: which }] };
    case 'revealed':
      return { says: `Move on${at}`, commands: [{ type: 'move-on', tables: which }] };
    case 'ended':
      return undefined;
  }
}

const frameFirst = 'This vote asks what kind of problem it is.';

function withoutDirector(tables: readonly ConsoleTable[]): string | undefined {
  const without = tables.find(({ manner, director, seats }) => decidedBy[manner] === 'director' && director !== 'here' && seats.length > 0);
  return without && `${without.title} has no director, and its director is to decide.`;
}

function closeAnyway(tables: readonly ConsoleTable[]): string | undefined {
  const awaited = tables.reduce((sum, { round }) => sum + (round?.awaited.length ?? 0), 0);
  if (awaited > 0) return `${awaited} ${awaited === 1 ? 'has' : 'have'} not voted. Close anyway?`;
  const empty = tables.filter(({ round }) => round?.stands === 'empty');
  const [one] = empty;
  if (!one) return undefined;
  const where = empty.length === 1 ? one.title : countWords(empty.length, 'table');
  return `Nothing is counted at ${where}. Close anyway?`;
}
