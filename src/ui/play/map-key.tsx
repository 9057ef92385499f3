import { type ReactNode, useId } from 'react';
import { drawLink } from '../../art/links.ts';
import { drawOutcomePatterns, outcomeClasses } from '../../art/outcomes.ts';
import { drawTrustCoin } from '../../art/trust.ts';
import { relationshipTypes } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { relationshipNames } from '../words/names.ts';
import './map-key.css';

const coins = [
  [2, 'low'],
  [5, 'even'],
  [8, 'high'],
] as const;

/** What the lines, coins and tints mean. It stands in the bay. */
export function MapKey(): ReactNode {
  return (
    <section className="map-key" aria-label="Key">
      <h2>Relationship</h2>
      <ul className="key-lines">
        {relationshipTypes.map((type) => (
          <li key={type}>
            <Art markup={drawLink('M0,10H46', type, type === 'strained' ? 2 : 5)} viewBox="0 0 46 20" className="key-line" />
            {relationshipNames[type]}
          </li>
        ))}
      </ul>
      <h2>Trust, 0 to 10</h2>
      <ul className="key-coins">
        {coins.map(([trust, name]) => (
          <li key={name}>
            <Art markup={drawTrustCoin(trust, 0.95)} viewBox="-14 -14 28 28" className="key-coin" />
            {name}
          </li>
        ))}
      </ul>
      <h2>Outcomes for children</h2>
      <KeyOutcomes />
    </section>
  );
}

function KeyOutcomes(): ReactNode {
  const uid = useId();
  const cells = outcomeClasses
    .map(
      (outcome, index) =>
        `<rect x="${index * 37 + 0.6}" y="0.6" width="37" height="20" fill="url(#${uid}-outcome-${outcome})" stroke="#14233B" stroke-width="1.2"/>`,
    )
    .join('');
  return (
    <div className="key-outcomes">
      <Art markup={`<defs>${drawOutcomePatterns(uid)}</defs>${cells}`} viewBox="0 0 186.2 21.2" className="key-tints" />
      <ol aria-hidden="true">
        {outcomeClasses.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ol>
      <p>
        <span>
          <span className="hidden-text">1 is </span>weaker
        </span>
        <span>
          <span className="hidden-text">5 is </span>stronger
        </span>
      </p>
    </div>
  );
}
