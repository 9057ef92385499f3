import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly tables: number;
  /** A table's copy; `of`: what its pages say they belong to. */
  readonly children: (of: string) => ReactNode;
}

/** The same for every table. The screen shows the first, paper all. */
export function KitCopies({ title, tables, children }: Props): ReactNode {
  if (tables === 1) return children(title);
  return Array.from({ length: tables }, (_, index) => index + 1).map((table) => (
    <div key={table} className={table === 1 ? undefined : 'kit-again'}>
      {children(`Table ${table} · ${title}`)}
    </div>
  ));
}
