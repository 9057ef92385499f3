import type { ReactNode } from 'react';

/** To the page that lays runs of a sheet beside one another: those kept here, and files of others. */
export function BesideLink({ sheet }: { readonly sheet: string }): ReactNode {
  return (
    <a className="strip-runs quiet-link" href={`#/runs/${sheet}`}>
      Lay runs beside one another
    </a>
  );
}
