import type { ReactNode } from 'react';
import './figures.css';

const person =
  'M12 .5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM4 16h16c2.5 0 4 1.5 4 4v13h-4.5v15h-6.3V36h-2.4v12H4.5V33H0V20c0-2.5 1.5-4 4-4z';
const pitch = 36;

interface Props {
  /** How many figures stand here; of these the first `solid` are filled. */
  readonly count: number;
  readonly solid?: number;
}

/** People in a row, as wide as there is room. Beside them stands their number. */
export function Figures({ count, solid = count }: Props): ReactNode {
  if (count <= 0) return <span className="figures" />;
  return (
    <svg viewBox={`-2 -2 ${count * pitch - 8} 52`} className="figures" preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => at * pitch).map((x) => (
        <path key={x} d={person} transform={`translate(${x})`} className={x < solid * pitch ? 'figure' : 'figure figure-to-come'} />
      ))}
    </svg>
  );
}

/** Everybody who could vote, those who have filled. */
export function VoteFigures({ voted, voters }: { readonly voted: number; readonly voters: number }): ReactNode {
  const most = Math.max(voted, voters);
  const per = peoplePerFigure(most);
  return <Figures count={Math.ceil(most / per)} solid={Math.floor(voted / per)} />;
}

/** How many people one figure stands for: at most 60 figures stand in a row. */
export const peoplePerFigure = (voters: number): number => [1, 2, 5, 10].find((per) => voters <= 60 * per) ?? 20;

export const perFigureWords = (per: number): string | undefined =>
  per === 1 ? undefined : `One figure is ${per === 2 ? 'two' : per === 5 ? 'five' : per === 10 ? 'ten' : 'twenty'} people.`;
