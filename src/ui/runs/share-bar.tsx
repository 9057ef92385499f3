import type { CSSProperties, ReactNode } from 'react';

/** A share as a bar, beside the figure that says it. */
export function ShareBar({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  return <i className="share-bar" aria-hidden="true" style={{ '--share': of === 0 ? 0 : count / of } as CSSProperties} />;
}
