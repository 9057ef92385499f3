import { useState } from 'react';
import type { Command } from '../../../workshop/command.ts';
import type { Link } from '../../../workshop/link.ts';

interface Asking {
  readonly ask: (command: Command) => Promise<void>;
  /** Why the last was not done, one sentence. */
  readonly refused: string | undefined;
}

/** Asks for something that is not kept where the line is lost, and tells why it was not done. */
export function useAsk(link: Pick<Link<unknown>, 'ask'>): Asking {
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const ask = async (command: Command): Promise<void> => {
    const told = await link.ask(command);
    if (told.ok) setRefused(undefined);
    else setRefused(told.code === 'unsent' ? 'Not sent. Try again when the line is back.' : told.refused);
  };
  return { ask, refused };
}
