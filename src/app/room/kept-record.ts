import type { RoomRecord } from '../../workshop/room-record.ts';

/** Where a room's console leaves its record, so that a page beside it follows. */
const keyOf = (code: string): string => `bearings-room ${code}`;

/** Leaves a record for the debrief's page, or says that there is no room for it. */
export function keepRecord(storage: Storage, record: RoomRecord): boolean {
  try {
    storage.setItem(keyOf(record.code), JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}

/** The text of what was left; `undefined` where there is none, or nothing may be read. */
export function keptRecord(storage: Storage, code: string): string | undefined {
  try {
    return storage.getItem(keyOf(code)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what was left of a room, or says that the browser would not. */
export function forgetRecord(storage: Storage, code: string): boolean {
  try {
    storage.removeItem(keyOf(code));
    return true;
  } catch {
    return false;
  }
}

/** Calls whenever another window has left a newer record of this room; returns how to stop. */
export function followRecord(code: string, heard: () => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    if (key === keyOf(code)) heard();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
