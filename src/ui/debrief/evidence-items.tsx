import type { ReactNode } from 'react';
import type { EvidenceOf } from './evidence-of.ts';

/** The register's items behind a remark, on demand. */
export function EvidenceItems({ ids, evidence }: { readonly ids: readonly string[]; readonly evidence: EvidenceOf }): ReactNode {
  const items = ids.flatMap((id) => {
    const item = evidence(id);
    return item ? [{ id, ...item }] : [];
  });
  if (items.length === 0) return undefined;
  return (
    <details className="as-table">
      <summary>{items.length === 1 ? 'What it rests on' : `The ${items.length} items it rests on`}</summary>
      <ul className="evidence-items">
        {items.map(({ id, summary, lines }) => (
          <li key={id}>
            {summary} <span>{`${id}, lines ${lines}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
