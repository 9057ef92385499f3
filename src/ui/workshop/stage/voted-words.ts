import { countWords } from '../../words/count-words.ts';

/** How many have voted, of how many; hands can be more than there are phones. Empty where there is nobody to count and nothing counted. */
export function votedWords(voted: number, voters: number): string {
  if (voted > voters) return countWords(voted, 'vote');
  return voters === 0 ? '' : `${voted} of ${voters} ${voted === 1 ? 'has' : 'have'} voted`;
}
