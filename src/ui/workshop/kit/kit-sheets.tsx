import type { ReactNode } from 'react';
import type { TableSheet } from '../../../workshop/kit.ts';
import { inPages } from './in-pages.ts';
import { momentsToPage } from './kit-parts.ts';
import { KitSheet } from './kit-sheet.tsx';

interface Props {
  readonly sheets: readonly TableSheet[];
  readonly of: string;
}

/** The sheets of one table, to be cut across. */
export function KitSheets({ sheets, of }: Props): ReactNode {
  const halves = sheets.flatMap((sheet) => sheet.moments.map((moment) => ({ sheet, moment })));
  return inPages(halves, momentsToPage).map((page) => (
    <div key={page[0]?.moment.beat} className="kit-page">
      {page.map(({ sheet, moment }) => (
        <KitSheet key={moment.beat} sheet={sheet} moment={moment} of={of} />
      ))}
    </div>
  ));
}
