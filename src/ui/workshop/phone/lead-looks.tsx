import type { ReactNode } from 'react';
import { resources } from '../../../core/names.ts';
import { inList } from '../../../debrief/in-list.ts';
import { resourceNames } from '../../../debrief/resource-names.ts';
import type { MeansView } from '../../../workshop/means-view.ts';
import { costWords } from './cost-words.ts';

interface Props {
  readonly means: MeansView;
  /** No look can be taken now. */
  readonly closed: boolean;
  readonly onLook: (look: string) => void;
}

/** What is in hand, and where the table may look before it decides. */
export function LeadLooks({ means: { pools, looks }, closed, onLook }: Props): ReactNode {
  // What was found is read above, on every phone of the table.
  const open = looks.filter(({ found }) => found === undefined);
  return (
    <section className="lead-block" aria-label="Look first">
      <h3>Look first</h3>
      <p className="lead-pools">
        Your table has left, of 10 each: {inList(resources.map((id) => `${resourceNames[id].toLowerCase()} ${pools[id]}`))}.
      </p>
      {open.length === 0 && <p className="lead-says">There is nothing {looks.length > 0 && 'more '}to look at here.</p>}
      {open.map(({ id, title, costs, closed: refused }) => (
        <button
          key={id}
          type="button"
          className="lead-look"
          aria-disabled={closed || refused !== undefined}
          onClick={() => !closed && refused === undefined && onLook(id)}
        >
          <b>{title}</b> <span>{refused ?? costWords(costs)}</span>
        </button>
      ))}
    </section>
  );
}
