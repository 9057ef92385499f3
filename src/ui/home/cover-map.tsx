import type { ReactNode } from 'react';
import { copySvg } from './svg-copy.ts';

/** The authority's map as the build drew it, filling its box. The words beside it say what it is. */
export function CoverMap({ cover, className }: { readonly cover: string; readonly className: string }): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of this project's own build.
  return <span className={className} aria-hidden="true" dangerouslySetInnerHTML={{ __html: copySvg(cover, `${className}-`) }} />;
}
