import type { ReactNode } from 'react';
import './letter-tile.css';

/** The letter of an option, as on its card. */
export function LetterTile({ letter }: { readonly letter: string }): ReactNode {
  return <b className="letter-tile">{letter}</b>;
}
