import type { PlatformTrouble } from '../platform/platform.ts';
import type { PlaceWords } from '../ui/words/place-words.ts';

const again = 'Open the game from there again, or save your run as a file before you close the page.';

/** Why a platform keeps nothing, and what to do. */
const troubles: Readonly<Record<PlatformTrouble, string>> = {
  absent: `No learning platform was found around this page, so nothing is kept. ${again.replace('from there again', 'from your learning platform')}`,
  refused: `Your learning platform did not open a session, so nothing is kept. ${again}`,
  silent: `Your learning platform does not answer, so nothing is kept. ${again}`,
  'takes-nothing': `Your learning platform takes nothing down, so nothing is kept. ${again}`,
  'looked-at': 'Your learning platform has opened this to be looked at. It can be played, and nothing is kept.',
};

/** What screens say of a game that a learning platform has opened. */
export const platformWords = (trouble: PlatformTrouble | undefined): PlaceWords => ({
  home: 'Back to the first page',
  sent: trouble
    ? 'Nothing is sent anywhere.'
    : 'Your learning platform hears which option you take and when you reach an end. It hears no score, no reasons and no notes.',
  kept: 'Your learning platform keeps the run. You come back to this same step.',
  unkept: 'This step is not kept. Save the run as a file before you close the page: the first page brings it in again.',
  note: 'Your platform does not get this. It is gone when the page is closed. Save the run to have it in a file.',
  noteUnkept: 'Not kept after the page is closed. Save the run to have it in a file.',
  nothingKept: trouble && troubles[trouble],
  findAgain: () => 'Your learning platform keeps the choices. The run file alone carries your note and what you will do.',
  links: false,
});

/** Why a run that the platform kept is not gone on with. */
export const begunAnew = {
  damaged: 'What your learning platform kept of your run cannot be read. You begin anew.',
  other: 'The game has changed since you last played, and your run cannot be opened in it. You begin anew.',
} as const;
