const digits = new Intl.NumberFormat('en-GB');

/** "4,200". */
export const figure = (count: number): string => digits.format(count);

/** "one run", "4,200 runs". */
export const runsWords = (count: number): string => (count === 1 ? 'one run' : `${figure(count)} runs`);

/** Of fewer runs than this a percent would say more than there is: they are counted. */
export const fewestForPercents = 20;

/** "4 of 7", and of many the share: whole percents, never nought for what was chosen or all for what was not chosen by all. */
export function shareWords(count: number, of: number): string {
  if (of < fewestForPercents) return `${figure(count)} of ${figure(of)}`;
  if (count === 0) return '0%';
  if (count === of) return '100%';
  const percent = Math.round((100 * count) / of);
  if (percent < 1) return 'under 1%';
  return percent > 99 ? 'over 99%' : `${percent}%`;
}

/** At the head of a sentence. */

/** How many were left out as the same as others, and that they may not have been: nothing in a run tells people apart. */
export const sameWords = (count: number): string =>
  `${count === 1 ? 'counts' : 'count'} once: the same run, or people who went on from one link and agreed in everything.`;
