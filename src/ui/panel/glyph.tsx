import type { ReactNode } from 'react';
import { behaviourGlyphs, type Icon, icons, resourceGlyphs } from '../../art/glyphs.ts';
import type { Behaviour, Resource } from '../../core/names.ts';
import { Art } from '../art.tsx';
import './glyph.css';

type Props = { readonly size?: 'small' | 'large' | undefined } & (
  | { readonly behaviour: Behaviour }
  | { readonly resource: Resource }
  | { readonly icon: Icon }
);

/** A line glyph in the colour of the text around it, always beside words that say the same. */
export function Glyph(props: Props): ReactNode {
  const large = props.size === 'large' ? ' glyph-large' : props.size === 'small' ? ' glyph-small' : '';
  if ('behaviour' in props)
    return <Art markup={behaviourGlyphs[props.behaviour]} viewBox="0 0 48 48" className={`glyph glyph-48${large}`} />;
  const markup = 'resource' in props ? resourceGlyphs[props.resource] : icons[props.icon];
  return <Art markup={markup} viewBox="0 0 24 24" className={`glyph${large}`} />;
}
