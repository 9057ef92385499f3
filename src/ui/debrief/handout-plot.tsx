import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Report } from '../../debrief/report.ts';
import { Glyph } from '../panel/glyph.tsx';
import { Flag } from '../rose/flag.tsx';
import { HandoutPart } from './handout-part.tsx';

/** Length of the scale, in the units of its drawing. */
const scale = 240;

/** What was meant, a circle, against what landed, a diamond. */
export function HandoutPlot({ report }: { readonly report: Report }): ReactNode {
  const { behaviours } = report;
  const declared = behaviours.some(({ meant }) => meant > 0);
  const top = Math.max(4, ...behaviours.map(({ meant, landed }) => Math.max(meant, landed)));
  const at = (count: number): number => 8 + (scale * count) / top;
  return (
    <HandoutPart title={declared ? 'What you meant, what landed' : 'What landed. You named no intent'}>
      <table className="handout-plot">
        <thead>
          <tr>
            <th scope="col">Behaviour</th>
            <th scope="col">In the case study</th>
            <td aria-hidden="true">{`0 to ${top} decisions: ${declared ? 'circle meant, ' : ''}diamond landed`}</td>
            {declared && <th scope="col">Meant</th>}
            <th scope="col">Landed</th>
          </tr>
        </thead>
        <tbody>
          {behaviours.map(({ id, meant, landed, named }) => (
            <tr key={id}>
              <th scope="row">
                <Glyph behaviour={id} /> {wordsOf(id).name}
              </th>
              <td>
                {named && <Flag />} {named ? 'named' : 'not named'}
              </td>
              <td aria-hidden="true">
                <svg viewBox={`0 0 ${scale + 16} 16`} aria-hidden="true">
                  <path className="handout-axis" d={`M8,8H${scale + 8}`} />
                  {declared && <path className="handout-gap" d={`M${at(meant)},8H${at(landed)}`} />}
                  <path className="handout-diamond" d={`M${at(landed)},2l6,6l-6,6l-6,-6z`} />
                  {declared && <circle className="handout-ring" data-same={meant === landed || undefined} cx={at(meant)} cy="8" r="5.5" />}
                </svg>
              </td>
              {declared && <td>{meant}</td>}
              <td>{landed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </HandoutPart>
  );
}
