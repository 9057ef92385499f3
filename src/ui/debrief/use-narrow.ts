import { useMedia } from '../use-media.ts';

/** Whether the window is as narrow as a phone, where sections are folded and the questions come first. */
export const useNarrow = (): boolean => useMedia('(max-width: 40rem)');
