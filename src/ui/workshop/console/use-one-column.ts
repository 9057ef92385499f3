import { useMedia } from '../../use-media.ts';

/** Whether the console stands in one column: what is pressed next then comes first, for eye and keyboard. */
export const useOneColumn = (): boolean => useMedia('(max-width: 48em)');
