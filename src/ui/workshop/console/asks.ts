import type { Command } from '../../../workshop/command.ts';

/** Asks the room for something. What is refused is shown where the console says such things; `answered` is told, too. */
export type Asks = (command: Command, answered?: (ok: boolean) => void) => void;
