import type { ReactNode } from 'react';

/** Something that a facilitator let fall on the line. Always beside words or a label that say so. */
export function BroughtMark({ className }: { readonly className?: string }): ReactNode {
  return (
    <svg className={`brought-mark ${className ?? ''}`} viewBox="0 0 16 14" aria-hidden="true">
      <path d="M0 0h16L8 14z" fill="currentColor" />
    </svg>
  );
}
