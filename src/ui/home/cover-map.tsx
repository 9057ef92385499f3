import type { ReactNode } from 'react';

/** The authority's map as the build drew it, filling its box. The words beside it say what it is. */
export const CoverMap = ({ cover, className }: { readonly cover: string; readonly className: string }): ReactNode => (
  <span className={className}>
    <img src={cover} alt="" />
  </span>
);
