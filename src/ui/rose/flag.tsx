import type { ReactNode } from 'react';
import './flag.css';

/** The ink flag: leaders in the study. Always beside words or a label that say so. */
export function Flag({ className }: { readonly className?: string }): ReactNode {
  return (
    <svg className={`flag ${className ?? ''}`} viewBox="0 0 30 40" aria-hidden="true">
      <path d="M4 40V2" fill="none" stroke="currentColor" strokeWidth="3.4" />
      <path d="M4 2l25 8.2L4 18.4z" fill="currentColor" />
    </svg>
  );
}
