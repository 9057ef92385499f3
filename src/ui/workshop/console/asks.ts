import type { Command } from '../../../workshop/command.ts';

/** Asks the room for something. What is refused is shown where the console says such things. */
export type Asks = (command: Command) => void;
