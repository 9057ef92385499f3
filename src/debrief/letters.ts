import type { Beat } from '../core/story.ts';

/** The letter an option has on the sheet, A to D; empty for letting it pass, which has none. */
export function letterOf(beat: Pick<Beat, 'options'>, option: string | undefined): string {
  const at = beat.options.findIndex(({ id }) => id === option);
  return at < 0 ? '' : String.fromCharCode(65 + at);
}

/** What stands for the letter of letting it pass wherever options are listed. */
export const passLetter = '–';

/** The letter of an option where letting it pass has a sign of its own. */
export const letterOrPass = (beat: Pick<Beat, 'options'>, option: string | undefined): string => letterOf(beat, option) || passLetter;

/** The letter of an option by its place, letting it pass the last: A to E, as a workshop’s windows call it. */
export const letterByPlace = ({ options, pass }: Pick<Beat, 'options' | 'pass'>, option: string): string =>
  letterOf({ options: [...options, pass] }, option);

export function lettersNotTaken(beat: Beat, option: string): readonly string[] {
  return beat.options.filter(({ id }) => id !== option).map(({ id }) => letterOf(beat, id));
}
