import type { StageView } from '../../../workshop/stage-view.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import type { StageGroup } from './stage-group.ts';
import { votedWords } from './voted-words.ts';

/** "Tables 1, 2 and 4"; how many, where they are too many to say. */
export const tablesWords = (tables: readonly string[]): string => (tables.length > 8 ? `${tables.length} tables` : tablesNamed(tables));

/** Whether all stand still, and not for good. */
export const isPaused = ({ tables, ended }: Pick<StageView, 'tables' | 'ended'>): boolean => !ended && tables.every(({ held }) => held);

/** Over the hands for what each would have done, on the wall and aloud. */
export const ownHeading = 'What you would have done';

export const toldHeading = 'What came of it';

/** `ended`: whether the room has, or else only its plan. */
export function overHeading(ways: readonly { readonly ended: boolean }[], ended: boolean): string {
  if (ways.length > 0 && ways.every((way) => way.ended)) return 'The end';
  return ended ? 'Where the room stops' : 'The way each table went';
}

export const nothingWords = 'The room stops here. Thank you for playing.';

export const undecidedWords = (tables: readonly string[]): string => `Still to decide: ${tablesWords(tables)}.`;

/** "Decision 4 of 9"; without the plan's number once a room goes on beyond it. */
export const decisionWords = (number: number, planned: number): string =>
  number > planned ? `Decision ${number}` : `Decision ${number} of ${planned}`;

/** Who has decided for a letter; empty where nobody has. `all`: how many stand at the question. */
export function decidedWords(decided: StageGroup['decided'], letter: string, all: number): string {
  const tables = decided.find((one) => one.letter === letter)?.tables ?? [];
  if (tables.length === 0) return '';
  if (all === 1) return 'Decided';
  return tables.length === all ? 'Every table' : tablesWords(tables);
}

/** What the room does now, under the rows. */
export function noteOf({ standing, undecided, asksOwn, question: { leaders = [], voters, few } }: StageGroup): string | undefined {
  switch (standing) {
    case 'reading':
    case 'told':
      return undefined;
    case 'open':
      return voters === 0 ? 'Hands up, one choice at a time.' : undefined;
    case 'closed':
      return few ? 'The vote is closed. Too few to show without showing whose. Talk.' : 'The vote is closed. Talk.';
    case 'split':
      if (leaders.length === 0) return voters === 0 ? 'Nothing is counted yet.' : 'Nobody voted.';
      return leaders.length > 1 ? 'Tied: hear one voice from each' : undefined;
    case 'decided':
      if (undecided.length > 0) return undecidedWords(undecided);
      return asksOwn ? 'Before it is told: what would you have done?' : 'Before it is told: who will like it, and who will not?';
  }
}

/** How a group stands among others, in a few words. */
export function standsWords({ standing, undecided, question: { voted, voters } }: StageGroup): string {
  switch (standing) {
    case 'reading':
      return 'Reading';
    case 'open':
      return votedWords(voted, voters) || 'The vote is open';
    case 'closed':
    case 'split':
      return 'The vote is closed';
    case 'decided':
      return undecided.length > 0 ? undecidedWords(undecided) : 'Decided';
    case 'told':
      return toldHeading;
  }
}
