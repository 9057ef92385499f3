import { useEffect, useRef, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { roomSaid } from './room-said.ts';

/** What is said aloud of the room as it changes. */
export function useRoomSaid(view: ConsoleView): string {
  const before = useRef(view);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const says = roomSaid(before.current, view);
    before.current = view;
    if (says !== '') setSaid(says);
  }, [view]);
  return said;
}
