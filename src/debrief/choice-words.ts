import { passLetter } from './letters.ts';

/** What was chosen, by its letter, in a sentence that begins or goes on with it. Letting it pass has no letter but a dash. */
const passes = (letter: string): boolean => letter === passLetter;

/** "Your C again", of a choice played on once more. */
export const again = (letter: string): string => (passes(letter) ? 'Letting it pass again' : `Your ${letter} again`);

/** Over what came of a run: where it ended, or where it stands. */
export const cameWords = (ended: boolean): string => (ended ? 'As it came' : 'As it stands');

/** "What if A". */
export const instead = (letter: string): string => (passes(letter) ? 'Let it pass' : `What if ${letter}`);

/** "A", "letting it pass". */
export const doing = (letter: string): string => (passes(letter) ? 'letting it pass' : letter);

/** "You chose A “Ring them”", "You let it pass". */
export const youChose = (letter: string, title: string): string => (passes(letter) ? 'You let it pass' : `You chose ${letter} “${title}”`);

/** "A Ring them", "Let it pass". */
export const choiceTitle = (letter: string, title: string): string => (passes(letter) ? title : `${letter} ${title}`);
