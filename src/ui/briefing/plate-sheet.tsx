import type { ReactNode } from 'react';

/** The drawn sheet as a picture: its markup where that is given, so that its words find the fonts, else its address. */
export function PlateSheet({ plate, words }: { readonly plate: string; readonly words: string }): ReactNode {
  if (!plate.trimStart().startsWith('<svg')) return <img className="plate-sheet" src={plate} alt={words} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of this project's own build.
  return <div className="plate-sheet" role="img" aria-label={words} dangerouslySetInnerHTML={{ __html: plate }} />;
}
