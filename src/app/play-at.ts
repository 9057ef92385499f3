import { decidedTurns, replay } from '../core/replay.ts';
import type { Play } from '../store/play.ts';

/** A play as it stood when one of its decisions had just come out, counted from 0: what walking back shows on the map. */
export function playAt(play: Play, decision: number): Play | undefined {
  const replayed = replay(play.scenario, play.journal, false);
  const turn = replayed.ok ? decidedTurns(replayed.turns)[decision] : undefined;
  if (!turn) return undefined;
  const { before, after, shifts } = turn;
  const decided = { ...turn.decided, before, after, shifts };
  return { ...play, world: after, decided, passed: undefined, heard: undefined, step: 'outcome' };
}
