import type { ReactNode } from 'react';
import { drawLink } from '../../art/links.ts';
import { relationshipTypes } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { relationshipNames } from '../words/names.ts';

/** The four patterns, as on the map. */
export function TrustKey(): ReactNode {
  return (
    <ul className="debrief-key trust-key">
      {relationshipTypes.map((type) => (
        <li key={type}>
          <Art viewBox="0 0 40 18" markup={drawLink('M1,9H39', type, 5)} />
          {relationshipNames[type].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
