import type { ConsoleTable } from '../../../workshop/console-view.ts';

/** How many of those who could vote at a table have not. */
export const silentAt = ({ round }: ConsoleTable): number => Math.max(0, (round?.voters ?? 0) - (round?.voted ?? 0));
