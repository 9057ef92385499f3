import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { JourneySheet, Sheet } from '../../store/sheets.ts';
import type { HomeActions } from './home-actions.ts';
import { journeyWay } from './journey-way.ts';
import './journeys-bay.css';
import { OpenLink } from './open-link.tsx';

interface Props {
  readonly journeys: readonly JourneySheet[];
  readonly sheets: readonly Sheet[];
  readonly runs: readonly RunSummary[];
  readonly actions: HomeActions;
}

/** Journeys on the shelf: several sheets in a row on one authority, and where one stands in each. */
export function JourneysBay({ journeys, sheets, runs, actions }: Props): ReactNode {
  if (journeys.length === 0) return undefined;
  return (
    <section className="bay journeys" aria-labelledby="bay-journeys">
      <h2 className="bay-title" id="bay-journeys">
        Journeys
      </h2>
      <ul>
        {journeys.map((journey) => (
          <Journey key={journey.id} journey={journey} sheets={sheets} runs={runs} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function Journey({ journey, sheets, runs, actions }: Omit<Props, 'journeys'> & { readonly journey: JourneySheet }): ReactNode {
  const way = journeyWay(journey, runs);
  return (
    <li className="journey">
      <h3>{journey.title}</h3>
      <ol className="journey-chapters">
        {journey.scenarios.map((id, index) => {
          const sheet = sheets.find((one) => one.id === id);
          const state = index < way.ended ? 'ended' : index === way.underWay ? 'under-way' : undefined;
          return (
            <li key={id} className="journey-chapter" data-family={sheet?.family} data-state={state}>
              <span aria-hidden="true">{sheet?.sheet}</span>
              <span className="hidden-text">
                {`Sheet ${sheet?.sheet}, ${sheet?.title}${state === 'ended' ? ', ended' : state === 'under-way' ? ', in progress' : ''}`}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="journey-says">{journey.says}</p>
      <OpenLink className="journey-way" href={way.href} onOpen={() => way.go(actions)}>
        <span>
          {way.says}
          <span className="hidden-text"> {journey.title}</span>
        </span>
      </OpenLink>
    </li>
  );
}
