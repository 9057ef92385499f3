import type { ConsoleTable } from '../../../workshop/console-view.ts';
import type { NextStep } from './next-step.ts';

/** What tables that nobody sits at with a phone can do before they vote, and only the console can do for them; `undefined` where nothing is left to. */
export function lookFirst(tables: readonly ConsoleTable[]): Pick<NextStep, 'more' | 'others'> | undefined {
  const [one, ...more] = tables.flatMap((table) => {
    const says = table.seats.length === 0 ? offerOf(table) : '';
    return says === '' ? [] : [{ says, table: table.id, fold: 'means', commands: [] } as const];
  });
  if (!one) return undefined;
  return more.length === 0 ? { others: [one] } : { more: 'To look first, or to put somebody behind it, press a table in the plan.' };
}

function offerOf({ means }: ConsoleTable): string {
  const looks = means?.looks.some(({ found, closed }) => found === undefined && closed === undefined);
  const backs = means?.backers.some(({ closed }) => closed === undefined);
  if (looks) return backs ? 'Look first, or put somebody behind it' : 'Look first';
  return backs ? 'Put somebody behind it' : '';
}
