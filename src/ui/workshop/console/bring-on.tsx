import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { pastsOf } from './brought-words.ts';

interface Props {
  readonly tables: readonly ConsoleTable[];
  readonly ask: Asks;
}

/** Brings everybody past a decision, once it has been said what that settles for whom. */
export function BringOn({ tables, ask }: Props): ReactNode {
  const pasts = pastsOf(tables);
  if (pasts.length === 0) return null;
  return (
    <section className="sheet-part">
      <h3>Bring everybody on</h3>
      {pasts.map(({ decision, says, means }) => (
        <div key={decision} className="sheet-row">
          <p>{says}</p>
          <AskFirst
            className="button"
            question={`${means} What no vote settles is written down as moved on. Bring them on?`}
            yes="Bring them on"
            onSure={() => ask({ type: 'everybody-on', decisions: decision })}
          >
            Bring them on <span className="hidden-text">: {says}</span>
          </AskFirst>
        </div>
      ))}
    </section>
  );
}
