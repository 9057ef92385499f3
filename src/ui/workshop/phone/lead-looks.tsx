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
  return (
    <section className="lead-block" aria-label="Look first">
      <h3>Look first</h3>
      <p className="lead-pools">
        Your table has left, of 10 each: {inList(resources.map((id) => `${resourceNames[id].toLowerCase()} ${pools[id]}`))}.
      </p>
      {looks.length === 0 && <p className="lead-says">There is nothing to look at here.</p>}
      {looks.map(({ id, title, costs, found, closed: refused }) =>
        found === undefined ? (
          <button
            key={id}
            type="button"
            className="lead-look"
            aria-disabled={closed || refused !== undefined}
            onClick={() => !closed && refused === undefined && onLook(id)}
          >
            <b>{title}</b> <span>{refused ?? costWords(costs)}</span>
          </button>
        ) : (
          <p key={id} className="lead-found">
            <b>{title}.</b> {found}
          </p>
        ),
      )}
    </section>
  );
}
