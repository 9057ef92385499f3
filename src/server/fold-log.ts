import { apply } from '../workshop/apply.ts';
import { isNewer, type WorkshopEvent } from '../workshop/event.ts';
import type { Session } from '../workshop/session.ts';
import { DamagedLog } from './damaged-log.ts';
import { NewerLog } from './newer-log.ts';

/**
 * A workshop from its log, of which every event is looked at. Throws `NewerLog` where one is of a newer version, and `DamagedLog` where one
 * is missing, or cannot have happened.
 */
export function foldLog(id: string, log: readonly WorkshopEvent[]): Session | undefined {
  if (isNewer(log)) throw new NewerLog(id);
  let session: Session | undefined;
  for (const [index, event] of log.entries()) {
    try {
      if (event.seq !== index + 1) throw new Error('it is not there.');
      session = apply(session, event);
    } catch (why) {
      throw new DamagedLog(id, index + 1, why);
    }
  }
  return session;
}
