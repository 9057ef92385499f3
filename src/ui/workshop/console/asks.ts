import type { Command } from '../../../workshop/command.ts';

/** Asks the room for something. What is refused is shown where the console says such things; `done` is told, too. */
export type Asks = (command: Command, done?: (ok: boolean) => void) => void;
