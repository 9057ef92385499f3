import { leadsElsewhere } from './leads-elsewhere.ts';

/** What screens say of the place that the game is played in: where runs are kept, what leaves it, and where its first page is. */
export interface PlaceWords {
  /** On the way to the first page. */
  readonly home: string;
  /** Under the button that begins a run: what leaves the page. */
  readonly sent: string;
  /** In the pause: the run is kept, or its last step is not. */
  readonly kept: string;
  readonly unkept: string;
  /** Beside the note: it is kept, or it is not. */
  readonly note: string;
  readonly noteUnkept: string;
  /** Why nothing outlasts the page, in a place with a reason of its own. */
  readonly nothingKept: string | undefined;
  /** On the handout, where the debrief stands at this address. */
  readonly findAgain: (link: string) => string;
  /** A link to this page leads somebody else to it. */
  readonly links: boolean;
}

/** The game on its own, in a browser. */
export const deviceWords: PlaceWords = {
  home: 'Back to the shelf',
  sent: 'Nothing is sent anywhere.',
  kept: 'The run is kept on this device. You come back to this same step.',
  unkept: 'This step is not kept on this device. Save the run as a file before you close the page: the file brings you back here.',
  note: 'Kept with this run, on this device only.',
  noteUnkept: 'Not kept after the page is closed. Save the run to have it in a file.',
  nothingKept: undefined,
  findAgain: (link) =>
    leadsElsewhere(link)
      ? `In the browser that keeps it: ${link} There, “Copy a link” and “Run file” take it to any other; the file alone carries your note and what you will do.`
      : 'In its run file. This page stood on a machine that others do not reach: save “Run file” under “Take it away”, and “Bring in a run from a file” on the shelf of any copy of the game opens it again, with your note and what you will do.',
  links: true,
};
