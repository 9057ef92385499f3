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
      <li>
        <svg viewBox="0 0 14 18" aria-hidden="true" className="trust-key-change">
          <path className="trust-change" d="M2,9L7,4L12,9L7,14Z" />
        </svg>
        changes kind
      </li>
    </ul>
  );
}
