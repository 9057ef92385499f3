import { groupedBy } from '../../../workshop/grouped-by.ts';
import type { StageWay } from '../../../workshop/stage-ways.ts';

/** Tables that went the same way to the same end. */
export interface Way extends Omit<StageWay, 'title'> {
  /** Titles. */
  readonly tables: readonly string[];
}

/** Without tables that decided nothing and came to nothing. */
export const waysOf = (ways: readonly StageWay[]): readonly Way[] =>
  groupedBy(
    ways.filter(({ did, says }) => did.length > 0 || says !== ''),
    ({ did, says, text }) => [...did.map(({ letter, title }) => `${letter} ${title}`), says, text].join('\n'),
  ).map((group) => ({ ...group[0], tables: group.map(({ title }) => title) }));
