import type { RefObject } from 'react';
import { useBack } from './use-back.ts';

/** While a dialog lies over the page, the browser's Back closes it and stays on the page below. */
export const useBackCloses = (dialog: RefObject<HTMLDialogElement | null>): void => useBack(true, () => dialog.current?.close());
