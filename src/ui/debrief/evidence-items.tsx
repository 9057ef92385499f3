import type { ReactNode } from 'react';
import { EvidenceItem } from './evidence-item.tsx';
import type { EvidenceOf } from './evidence-of.ts';

/** The register's items behind a remark, on demand. */
export function EvidenceItems({ ids, evidence }: { readonly ids: readonly string[]; readonly evidence: EvidenceOf }): ReactNode {
  if (ids.length === 0) return undefined;
  return (
    <details className="as-table">
      <summary>{ids.length === 1 ? 'What it rests on' : `The ${ids.length} items it rests on`}</summary>
      <ul className="evidence-items">
        {ids.map((id) => (
          <li key={id}>
            <EvidenceItem id={id} evidence={evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
