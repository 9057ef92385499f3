import type { Keeping } from '../../store/keeping.ts';

const toSave = 'Save your run as a file before you close the page.';

/** Why runs last only as long as the page and what to do, or `undefined` where they last. */
export const keepingWords: Readonly<Record<Keeping, string | undefined>> = {
  lasting: undefined,
  nothing: `This browser keeps nothing after the page is closed. ${toSave}`,
  blocked: `The runs of this browser cannot be reached. Close other windows with Bearings, then reload. ${toSave}`,
  newer: `The runs of this browser are kept by a newer Bearings, and this one cannot open them. ${toSave}`,
};
