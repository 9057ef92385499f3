import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import { outcomeNames } from '../words/names.ts';
import { OutcomeTile } from './outcome-tile.tsx';
import { trendWords, wardsOf } from './wards-of.ts';

/** How children fare in a ward, by indicator, and where it is heading. */
export function WardCard({ play, id }: { readonly play: Play; readonly id: string }): ReactNode {
  const reading = wardsOf(play).find(({ ward }) => ward.id === id);
  if (!reading) return null;
  const places = play.scenario.places.filter(({ ward }) => ward === id).map(({ name }) => name);
  return (
    <>
      <table className="card-outcomes">
        <caption>Outcomes for children, 1 weakest to 5 strongest</caption>
        <tbody>
          {reading.by.map(({ indicator, outcome, momentum }) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name}</th>
              <td>
                <OutcomeTile outcome={outcome} />
                <span className="hidden-text">{outcome}, </span>
                {outcomeNames[outcome]}
              </td>
              <td>{trendWords(momentum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {places.length > 0 && <p>Here: {places.join(', ')}.</p>}
    </>
  );
}
