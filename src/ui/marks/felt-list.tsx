import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Behaviour } from '../../core/names.ts';
import { Glyph } from '../panel/glyph.tsx';
import './felt-list.css';

interface Props {
  readonly heading: string;
  readonly ids: readonly Behaviour[];
  /** Said where there are none. */
  readonly none: string;
}

/** Behaviours under a heading, each with its glyph. */
export function FeltList({ heading, ids, none }: Props): ReactNode {
  return (
    <>
      <h3>{heading}</h3>
      {ids.length === 0 && <p>{none}</p>}
      <ul className="felt-list">
        {ids.map((id) => (
          <li key={id}>
            <Glyph behaviour={id} />
            {wordsOf(id).name}
          </li>
        ))}
      </ul>
    </>
  );
}
