import { useEffect } from 'react';
import type { ConsoleLink } from '../../workshop/link.ts';
import { storageOf } from '../browser-ports.ts';
import { keepRecord } from '../room/kept-record.ts';

/** How often a room that goes on is left anew, milliseconds. */
const rest = 3000;

/** Leaves the room's record where its debrief finds it, or says in a sentence why not. */
export async function leaveRecord(link: ConsoleLink): Promise<string | undefined> {
  const record = await link.record();
  if (!record) return 'The room could not be reached for its debrief. Try again.';
  const storage = storageOf(window);
  return storage && keepRecord(storage, record)
    ? undefined
    : 'This browser keeps nothing for other windows, so the debrief has nothing to show.';
}

/** Leaves the record again after changes, so that an open debrief follows the room. */
export function useLeaveRecord(link: ConsoleLink, follows: boolean): void {
  useEffect(() => {
    if (!follows) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void leaveRecord(link);
      }, rest);
    };
    const stop = link.subscribe(later);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [link, follows]);
}
