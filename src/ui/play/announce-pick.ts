import { tablesOf } from '../../core/tables.ts';
import { letterOf } from '../../debrief/letters.ts';
import type { Play } from '../../store/play.ts';

/** What has been picked between two moments, to be spoken where no radio says it by itself. */
export function announcePick(before: Play, after: Play): readonly string[] {
  const { option } = after.plan;
  const beat = tablesOf(after.scenario).beats.get(after.world.beat);
  if (!beat || option === undefined || option === before.plan.option) return [];
  const title = [...beat.options, beat.pass].find(({ id }) => id === option)?.title ?? '';
  return [[letterOf(beat, option), title, 'picked.'].filter(Boolean).join(', ')];
}
