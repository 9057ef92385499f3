import type { ConsoleView } from '../../../workshop/console-view.ts';

/** How the whole room stands, for the plate at its head. */
export interface RoomStand {
  readonly sign: 'open' | 'closed' | 'reading' | 'decided' | 'shown' | 'paused' | 'ended' | 'mixed';
  readonly says: string;
}

const stands = {
  reading: { sign: 'reading', says: 'Reading' },
  voting: { sign: 'open', says: 'Voting open' },
  settling: { sign: 'closed', says: 'Vote closed' },
  decided: { sign: 'decided', says: 'Decided' },
  revealed: { sign: 'shown', says: 'Revealed' },
  ended: { sign: 'ended', says: 'Story ended' },
} as const satisfies Record<string, RoomStand>;

export function roomStand({ tables, ended, scene }: ConsoleView): RoomStand {
  if (ended) return { sign: 'ended', says: 'Session ended' };
  const there = tables.filter(({ out }) => out !== 'empty');
  const going = there.filter(({ phase }) => phase !== 'ended');
  if (going.length > 0 && there.every(({ out }) => out === 'over')) return { sign: 'decided', says: 'Plan played' };
  if (going.length > 0 && going.every(({ held }) => held)) return { sign: 'paused', says: 'Paused' };
  if (scene === 'coming') return { sign: 'closed', says: 'Not begun' };
  if (scene === 'brief') return { sign: 'reading', says: 'Reading the brief' };
  const phases = new Set((going.length > 0 ? going : there).map(({ phase }) => phase));
  // A vote that is open anywhere is what the room is doing.
  if (phases.has('voting')) return stands.voting;
  const [only] = phases;
  return phases.size === 1 && only ? stands[only] : { sign: 'mixed', says: 'At several steps' };
}
