import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { groupedBy } from '../../../workshop/grouped-by.ts';
import { hasDecided } from '../../../workshop/has-decided.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import { asksFrame, leadersAt } from './table-stand.ts';

/** A decision that everybody can be brought past. */
export interface Past {
  /** Counted from 1. */
  readonly decision: number;
  readonly says: string;
  /** What is settled by it for whom. */
  readonly means: string;
}

/** The decisions that tables stand at, the earliest first: a room is brought past one of them. */
export function pastsOf(tables: readonly ConsoleTable[]): readonly Past[] {
  const going = tables.filter(({ held, phase, out }) => !held && phase !== 'ended' && out !== 'empty');
  const numbers = [...new Set(going.flatMap(({ decision }) => decision?.number ?? []))].sort((a, b) => a - b);
  return numbers.map((decision) => {
    const labels = new Set(going.flatMap((table) => (table.decision?.number === decision ? table.decision.label : [])));
    return { decision, says: `Past decision ${decision}, ${[...labels].join(' and ')}`, means: meansOf(going, decision) };
  });
}

function meansOf(going: readonly ConsoleTable[], decision: number): string {
  const behind = going.filter((table) => table.made < decision || table.decision?.number === decision);
  const groups = groupedBy(behind, (table) => settledWords(table, decision));
  return groups.map((group) => `${tablesNamed(group.map(({ title }) => title))}: ${settledWords(group[0], decision)}.`).join(' ');
}

/** What a table has not settled is settled as most of it voted, or let pass. */
function settledWords(table: ConsoleTable, decision: number): string {
  const { made, phase, round } = table;
  if (made >= decision) return 'what was decided stands';
  const [leader, ...tied] = leadersAt(table);
  const hidden = round?.stands === 'hidden';
  const votes = (phase === 'voting' || phase === 'settling') && !asksFrame(table) && (leader !== undefined || hidden);
  const awaited = votes && phase === 'voting' ? (round?.awaited.length ?? 0) : 0;
  const as = hidden ? 'as most voted' : `on ${leader}, ${tied.length > 0 ? 'the first of a tie' : 'as most voted'}`;
  const voted = votes ? [`decision ${made + 1} is settled ${as}${awaited > 0 ? `, without ${awaited} still to vote` : ''}`] : [];
  const [from, to] = [made + (votes ? 2 : 1), decision];
  const passed =
    from > to
      ? []
      : [from === to ? `decision ${to} is let pass` : `decisions ${from} ${to === from + 1 ? 'and' : 'to'} ${to} are let pass`];
  const stands = hasDecided(phase) ? ['what was decided stands'] : [];
  return [...stands, ...voted, ...passed].join(', then ');
}
