import type { ReactNode } from 'react';
import { type Icon, icons, type ResourceGlyph, resourceGlyphs } from '../../art/glyphs.ts';
import { Art } from '../art.tsx';
import './line-icon.css';

/** A line icon on the 24 grid, as tall as a line of text. It says nothing by itself: words stand beside it. */
export function LineIcon({ of }: { readonly of: Icon | ResourceGlyph }): ReactNode {
  const markup = of in icons ? icons[of as Icon] : resourceGlyphs[of as ResourceGlyph];
  return <Art markup={markup} viewBox="0 0 24 24" className="line-icon" />;
}
