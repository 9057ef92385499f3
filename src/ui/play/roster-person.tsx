import { type ReactNode, useId } from 'react';
import { drawBadge } from '../../art/badge.ts';
import { drawLink } from '../../art/links.ts';
import { drawTrustCoin, readMood } from '../../art/trust.ts';
import { Art } from '../art.tsx';
import { relationshipNames, signed, sphereNames } from '../words/names.ts';
import { changeWords, type Person } from './people-of.ts';

/** A person as a row: face in the sphere's frame, name, role, line, coin, what has moved. */
export function RosterPerson({ person }: { readonly person: Person }): ReactNode {
  const uid = useId();
  const { who, role, trust, type, change } = person;
  const badge = drawBadge({ parts: who.portrait, sphere: who.sphere, mood: readMood(trust), uid, halo: false, rule: 5 });
  return (
    <>
      <Art markup={badge} viewBox="-3 -3 70 70" className="roster-face" />
      <span className="roster-words">
        <b>{who.name}</b>
        <span>
          {role}
          <span className="hidden-text">
            , {sphereNames[who.sphere]}. Trust {trust}, {relationshipNames[type].toLowerCase()}
            {change === 0 ? '' : `, ${changeWords(change)}`}.
          </span>
        </span>
      </span>
      {change !== 0 && (
        <span className="roster-change" aria-hidden="true">
          {signed(change)}
        </span>
      )}
      <Art markup={drawLink('M0,13H40', type, trust)} viewBox="0 0 40 26" className="roster-line" />
      <Art markup={drawTrustCoin(trust, 0.95)} viewBox="-14 -14 28 28" className="roster-coin" />
    </>
  );
}
