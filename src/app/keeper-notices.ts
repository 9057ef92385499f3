import type { Notice } from './app-state.ts';

const error = (text: string): Notice => ({ kind: 'error', text });

export const couldNotKeep = error('Your last step could not be kept. Save the run as a file before you close the page.');
export const storageFull = error(
  'The storage of this browser is full: your last step is not kept. Delete a run you no longer need, or save this one as a file before you close the page.',
);
export const keptAgain: Notice = { kind: 'note', text: 'Your run is kept again, up to your last step.' };
export const deletedElsewhere = error('This run was deleted in another window. Save it as a file if you want to keep it.');
export const couldNotChange = error('This browser could not change what it keeps. Reload the page, then try again.');
export const couldNotRead = error('Your earlier runs could not be read. New runs can be played; reload the page to try again.');
export const noName = error('A name needs at least one letter or sign that can be seen. The run keeps its old name.');
