import { useCallback, useState } from 'react';
import type { Link } from '../../../workshop/link.ts';
import type { Asks } from './asks.ts';

interface Asked {
  readonly ask: Asks;
  /** Why the last thing asked was not done. */
  readonly refused: string | undefined;
  readonly forget: () => void;
}

/** Asks the room, and remembers why it would not. */
export function useAsks<View>(link: Link<View>): Asked {
  const [refused, setRefused] = useState<string>();
  const ask = useCallback<Asks>(
    (command, answered) => {
      setRefused(undefined);
      void link.ask(command).then((told) => {
        if (!told.ok) setRefused(told.refused);
        answered?.(told.ok);
      });
    },
    [link],
  );
  return { ask, refused, forget: useCallback(() => setRefused(undefined), []) };
}
