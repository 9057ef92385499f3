import { type ReactNode, useId } from 'react';
import { drawBadge } from '../../art/badge.ts';
import { leaningArrows } from '../../art/glyphs.ts';
import { drawLink } from '../../art/links.ts';
import { youParts } from '../../art/portrait.ts';
import { drawTrustCoin } from '../../art/trust.ts';
import { relationshipTypes, spheres } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { relationshipNames, sphereNames } from '../words/names.ts';

const types = {
  strained: 'Hardly kept up.',
  transactional: 'You trade, case by case.',
  procedural: 'You meet by calendar and by rule.',
  reciprocal: 'Each gives before being asked.',
} as const;
const coins = { 2: '0 to 3, low', 5: '4 to 6, even', 8: '7 to 10, high' } as const;
const arrows = {
  up: 'likely to welcome it',
  down: 'likely to mind',
  same: 'cares, either way',
  unknown: 'cares; you have not asked how',
} as const;

/** What is drawn, and what it stands for. */
export function HelpMarks(): ReactNode {
  const uid = useId();
  return (
    <section>
      <h3>Marks</h3>
      <ul className="help-marks">
        {relationshipTypes.map((type) => (
          <li key={type}>
            <Art markup={drawLink('M0,13H46', type, 5)} viewBox="0 0 46 26" />
            <span>
              <b>{relationshipNames[type]}.</b> {types[type]}
            </span>
          </li>
        ))}
        {([2, 5, 8] as const).map((trust) => (
          <li key={trust}>
            <Art markup={drawTrustCoin(trust)} viewBox="-15 -15 30 30" />
            <span>Trust {coins[trust]}. A thicker line is more trust.</span>
          </li>
        ))}
        {spheres.map((sphere) => (
          <li key={sphere}>
            <Art
              markup={drawBadge({ parts: youParts, sphere, mood: 'even', uid: `${uid}${sphere}`, halo: false, rule: 4 })}
              viewBox="-3 -3 70 70"
            />
            <span>{sphereNames[sphere]}</span>
          </li>
        ))}
        {(['up', 'down', 'same', 'unknown'] as const).map((arrow) => (
          <li key={arrow}>
            <Art markup={`<path d="${leaningArrows[arrow].d}" fill="${leaningArrows[arrow].fill}"/>`} viewBox="-3 -3 20 20" />
            <span>Beside an option: {arrows[arrow]}.</span>
          </li>
        ))}
        <li>
          <Art markup='<rect x="1" y="4" width="20" height="16" fill="#FFD02E" stroke="#14233B" stroke-width="2"/>' viewBox="0 0 24 24" />
          <span>Yellow is your move, or what has just changed.</span>
        </li>
        <li>
          <Art
            markup='<rect x="1" y="6" width="14" height="12" fill="#14233B"/><circle cx="8" cy="12" r="2.600" fill="#fff"/>'
            viewBox="0 0 24 24"
          />
          <span>A dot in a bar: this goes monthly to what is growing.</span>
        </li>
      </ul>
    </section>
  );
}
