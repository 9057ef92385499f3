import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { hasDecided } from '../../../workshop/has-decided.ts';

/** Whether what a table is asked, or has just been asked, is what kind of problem this is. */
export const asksFrame = ({ decision }: ConsoleTable): boolean => decision?.asks === 'frame';

/** Letter of an option that a table has in front of it, or nothing. */
export const letterAt = ({ decision }: ConsoleTable, option: string | undefined): string =>
  decision?.choices.find(({ id }) => id === option)?.letter ?? '';

/** What a table has decided and not yet moved on from. */
export const chosenAt = ({ phase, settled }: ConsoleTable): string | undefined => (hasDecided(phase) ? settled.at(-1)?.option : undefined);

/** Letters that lead in a table’s vote, in order. */
export const leadersAt = (table: ConsoleTable): readonly string[] => {
  const greatest = Math.max(0, ...(table.round?.soFar ?? []).map(({ count }) => count));
  return (table.round?.soFar ?? []).filter(({ count }) => count > 0 && count === greatest).map(({ option }) => letterAt(table, option));
};

/** How many different options anybody at a table is for. */
export const waysAt = ({ round }: ConsoleTable): number => (round?.soFar ?? []).filter(({ count }) => count > 0).length;
