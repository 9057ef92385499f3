import type { ReactNode } from 'react';
import { drawRose } from '../../art/rose.ts';
import { Art } from '../art.tsx';

interface Props {
  readonly sheets: readonly { readonly id: string; readonly title: string }[];
  readonly sheet: string;
  readonly onSheet: (id: string) => void;
  readonly headline: string;
  readonly says: string;
  readonly onHome: () => void;
  readonly onPrint: () => void;
}

const mark = drawRose(29, 29, 28);

/** What the page found, of which sheet, and what can be done with it. */
export function RunsHead({ sheets, sheet, onSheet, headline, says, onHome, onPrint }: Props): ReactNode {
  return (
    <header className="runs-top">
      <button type="button" className="spread-home" onClick={onHome}>
        <Art markup={mark} viewBox="0 0 58 58" />
        <span className="hidden-text">Back to the shelf</span>
      </button>
      <div>
        <label className="eyebrow">
          Runs beside one another:
          <select value={sheet} onChange={({ target }) => onSheet(target.value)}>
            {sheets.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <h1>{headline}</h1>
        <p>{says}</p>
      </div>
      <nav aria-label="This page">
        <button type="button" className="button" onClick={onPrint}>
          Print
        </button>
      </nav>
    </header>
  );
}
