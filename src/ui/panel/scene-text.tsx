import { type ReactNode, useId, useState } from 'react';
import type { Term } from '../../core/scenario.ts';
import { firstSentence } from '../words/first-sentence.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import './scene-text.css';

interface Props {
  readonly terms: readonly Term[];
  readonly text: string;
  /** It has been read on the page before: its first sentence stands for it, and the whole comes on request. */
  readonly again: boolean;
  /** Room is wanted for what is being chosen: its first lines are seen, and the whole on request. */
  readonly short: boolean;
}

/** The scene of a moment. At the first time readers of the page have the whole of it, however much is seen. */
export function SceneText({ terms, text, again, short }: Props): ReactNode {
  const [whole, setWhole] = useState(false);
  const id = useId();
  const first = firstSentence(text);
  const read = again && first !== text.trim();
  const folded = (short || read) && !whole;
  const lines = read ? 'scene-first' : 'scene-lines';
  return (
    <div className={folded ? 'scene-short' : undefined}>
      <div id={id} className={folded ? lines : undefined}>
        <Paragraphs terms={terms} text={folded && read ? first : text} className="scene" />
      </div>
      {(short || read) && (
        <button type="button" className="quiet scene-whole" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          <span className="quiet-word">{whole ? 'Fold the moment' : read ? 'Read the scene again' : 'The whole moment'}</span>
        </button>
      )}
    </div>
  );
}
