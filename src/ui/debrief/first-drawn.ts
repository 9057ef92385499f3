import { namedIn } from '../../core/named-in.ts';
import type { Report } from '../../debrief/report.ts';

/**
 * Whose lines are drawn first, by id: at most `most`. Whoever the words over the page or the turning point name, then
 * those who moved most over the run.
 */
export function firstDrawn({ people, decisions, headline, turningPoint }: Report, most: number): readonly string[] {
  const turning = turningPoint && decisions[turningPoint.decision];
  const named = namedIn(people, [headline.headline, headline.says, turning?.label, turning?.title].join('\n'));
  return [...new Set([...named, ...people.map(({ id }) => id)])].slice(0, most);
}
