import type { ReactNode } from 'react';
import type { Asks } from './asks.ts';

interface Props {
  /** On the screen and every phone now, or empty. */
  readonly line: string;
  readonly ask: Asks;
}

/** The line that everybody sees, and the way to take it down. */
export function LineUp({ line, ask }: Props): ReactNode {
  if (line === '') return null;
  return (
    <section className="console-part" aria-labelledby="line-up-heading">
      <h2 id="line-up-heading">On the screens now</h2>
      <p className="line-up">{line}</p>
      <button type="button" className="button" onClick={() => ask({ type: 'say', line: '' })}>
        Take it down
      </button>
    </section>
  );
}
