import type { Frame } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';

/** The frame that was the last thing said, while nothing has followed it. */
export function frameJustSaid({ journal, scenario }: Pick<Play, 'journal' | 'scenario'>): Frame | undefined {
  const last = journal.entries.at(-1);
  return last?.kind === 'frame' ? tablesOf(scenario).frames.get(last.frame) : undefined;
}
