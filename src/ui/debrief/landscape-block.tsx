import type { ReactNode } from 'react';
import { landscapeNames } from '../../debrief/landscape-names.ts';
import type { Place } from '../../debrief/landscapes.ts';
import type { Report } from '../../debrief/report.ts';
import { stopWords } from '../../debrief/stop-words.ts';
import { AsTable } from './as-table.tsx';
import './landscape-block.css';
import { Section } from './section.tsx';

const names = landscapeNames;
/** As they are drawn: steady above, stable at the right. */
const quarters = ['managed-with-care', 'managed-and-negotiated', 'taken-as-given', 'can-be-managed'] as const;

/** Chapter 6's four landscapes: across, stability of politics; up, steadiness of performance. */
export function LandscapeBlock({ report }: { readonly report: Report }): ReactNode {
  const { start, end, route } = report.landscapes;
  const moved = route.length > 1;
  const [x1, y1] = spotOf(start);
  const [x2, y2] = spotOf(end);
  return (
    <Section title="Where the authority stood" area="landscape" folds="always" holds={`“${names[end.landscape].toLowerCase()}”`}>
      <div className="landscape">
        <svg viewBox="-6 -6 212 138" aria-hidden="true">
          <path className="landscape-box" d="M0 0H200V126H0ZM100 0V126M0 63H200" />
          {quarters.map((landscape, index) => (
            <text key={landscape} x={index % 2 === 0 ? 6 : 106} y={index < 2 ? 16 : 104}>
              {halves(names[landscape]).map((half, line) => (
                <tspan key={half} x={index % 2 === 0 ? 6 : 106} dy={line * 15}>
                  {half}
                </tspan>
              ))}
            </text>
          ))}
          {moved && <path className="landscape-way" d={`M${route.map((stop) => spotOf(stop).join(' ')).join('L')}`} />}
          {moved && <circle className="landscape-start" cx={x1} cy={y1} r="6.5" />}
          <circle className="landscape-end" cx={x2} cy={y2} r="6.5" />
        </svg>
        <p>
          {start.landscape === end.landscape
            ? `Started and ended as “${names[end.landscape].toLowerCase()}”${moved ? ', though it moved within it' : ''}.`
            : `From “${names[start.landscape].toLowerCase()}” to “${names[end.landscape].toLowerCase()}”.`}{' '}
          {start.politicalStability !== end.politicalStability &&
            `Across: stability of politics, ${start.politicalStability} to ${end.politicalStability}. `}
          {start.consistency !== end.consistency && `Up: steadiness of performance, ${start.consistency} to ${end.consistency}.`}
        </p>
      </div>
      <AsTable
        caption="The route through the four landscapes, each side 0 to 10"
        columns={['When', 'Landscape', 'Stability of politics', 'Steadiness of performance']}
        rows={route.map((stop) => [stopWords(stop, report), landscapeNames[stop.landscape], stop.politicalStability, stop.consistency])}
      />
      <p className="debrief-cite">The four are the study’s, in chapter 6; the place on them is this game’s.</p>
    </Section>
  );
}

/** A name in two lines, cut near its middle. */
function halves(name: string): readonly [string, string] {
  const cut = name.indexOf(' ', name.indexOf(' ') < 5 ? 5 : 0);
  return [name.slice(0, cut), name.slice(cut + 1)];
}

const spotOf = ({ politicalStability, consistency }: Place): readonly [number, number] => [
  politicalStability * 20,
  126 - consistency * 12.6,
];
