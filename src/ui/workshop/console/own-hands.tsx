import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { letterAt } from './table-stand.ts';

/** What each would have done, told beside what came of it; nothing where it was not asked. */
export function OwnHands({ table }: { readonly table: ConsoleTable }): ReactNode {
  const own = table.round?.own ?? [];
  if (own.length === 0) return null;
  const said = own.map(({ option, count }) => `${count} for ${letterAt(table, option)}`).sort();
  return <p className="console-note">What each would have done: {said.join(', ')}.</p>;
}
