import type { Play } from '../../store/play.ts';

/** Whether the problem was named at the decision that waits: its scene has been read already. */
export function framedHere({ journal: { entries } }: Pick<Play, 'journal'>): boolean {
  const since = entries.findLastIndex(({ kind }) => kind === 'decide') + 1;
  return entries.slice(since).some(({ kind }) => kind === 'frame');
}
