import { useState } from 'react';
import type { PhoneTable } from '../../../workshop/phone-view.ts';

/** The title of a table that one has been moved to from another, until that table takes its next step. */
export function useMoved(table: PhoneTable | undefined): string | undefined {
  const [seen, setSeen] = useState({ table, moved: false });
  if (table && table !== seen.table) {
    const isOther = seen.table !== undefined && seen.table.id !== table.id;
    const isSame = seen.table?.id === table.id && seen.table.phase === table.phase;
    setSeen({ table, moved: isOther || (isSame && seen.moved) });
  }
  return seen.moved ? table?.title : undefined;
}
