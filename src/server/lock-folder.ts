import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long another process may take to let go, milliseconds: one that is just ending. */
const patience = 1000;

/** What SQLite says where another has the lock. */
const busy = 5;

/**
 * Holds a data folder for this process, until it is released or the process ends, however it ends: the lock is the system's, and what is
 * in the folder is only what it is on. Throws one sentence where another process has it.
 */
export function lockFolder(folder: string): { readonly release: () => void } {
  const db = new DatabaseSync(join(folder, 'lock'), { timeout: patience });
  try {
    // Never written to and never committed: whoever ends has let go.
    db.exec('BEGIN EXCLUSIVE');
  } catch (why) {
    db.close();
    if (!(why instanceof Error && 'errcode' in why && why.errcode === busy)) throw why;
    throw new Error(
      `A workshop is already running over ${folder}: go on with that one, or end it first. A second one needs its own --data and --port.`,
    );
  }
  return { release: () => db.close() };
}
