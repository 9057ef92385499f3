import { type ReactNode, useId, useState } from 'react';
import type { Term } from '../../core/scenario.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import './scene-text.css';

interface Props {
  readonly terms: readonly Term[];
  readonly text: string;
  /** Room is wanted for what is being chosen: its first lines are seen, and the whole on request. */
  readonly short: boolean;
}

/** The scene of a moment. Readers of the page have the whole of it, however much is seen. */
export function SceneText({ terms, text, short }: Props): ReactNode {
  const [whole, setWhole] = useState(false);
  const id = useId();
  const folded = short && !whole;
  return (
    <div className={folded ? 'scene-short' : undefined}>
      <div id={id} className={folded ? 'scene-lines' : undefined}>
        <Paragraphs terms={terms} text={text} className="scene" />
      </div>
      {short && (
        <button type="button" className="quiet scene-whole" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          <span className="quiet-word">{whole ? 'Fold the moment' : 'The whole moment'}</span>
        </button>
      )}
    </div>
  );
}
