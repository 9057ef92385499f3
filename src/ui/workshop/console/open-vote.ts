import type { Command } from '../../../workshop/command.ts';

/** Opens a vote, and takes down the line that is on the screens: it was for what came before. */
export const openVote = (tables: readonly string[], line: string): readonly Command[] => [
  { type: 'open-round', tables },
  ...(line === '' ? [] : [{ type: 'say', line: '' } as const]),
];
