/** Where speech stands, its point at the speaker and clear of what people are called. Pure. */
import type { Arrangement } from './arrange.ts';
import { sumOverlap, type Taken } from './boxes.ts';
import type { Box, PeopleLayout, Point } from './grounds.ts';
import { findPerson, listTaken, measureOutside, sumLines, weights } from './tag-spots.ts';

export interface SpeechSpot {
  readonly box: Box;
  /** The point of the bubble, beyond its upper or lower edge. */
  readonly tip: Point;
}

/** The speech's box and the tip that points at the speaker. */
export function findSpeechSpot(
  people: PeopleLayout,
  arrangement: Arrangement,
  id: string,
  [width, tall]: readonly [number, number],
  taken: readonly Taken[] = [],
): SpeechSpot {
  const [x, y] = findPerson(people, id);
  const reach = 37 * arrangement.sizes.badge;
  const spots = [0, 14, 30, 48, 68, 90].flatMap((away) =>
    [-0.12, -0.5, -0.88, 0.04, -1.04, -0.3, -0.7, 0.2, -1.2].flatMap((share) =>
      [-1, 1].map((side): SpeechSpot & { readonly away: number } => {
        const left = Math.round(x + share * width);
        const top = side < 0 ? y - reach - 9 - away - tall : y + reach + 9 + away;
        const foot = Math.max(left + 14, Math.min(left + width - 14, x));
        const tip: Point = [foot + (x - foot) * 0.5, side < 0 ? top + tall + 9 + away * 0.4 : top - 9 - away * 0.4];
        return { box: [left, top, left + width, top + tall], tip, away };
      }),
    ),
  );
  const grounds = [...listTaken(people, arrangement, undefined), ...taken];
  const captions = [...arrangement.captions.values()].map(({ box }): Taken => ({ box, weight: weights.caption }));
  const lines = people.people.map(({ link }) => link);
  const cost = (spot: (typeof spots)[number]): number =>
    sumOverlap(spot.box, grounds) +
    sumOverlap(boxTip(spot), captions) +
    sumLines(spot.box, lines) +
    measureOutside(spot.box, arrangement.room.bounds) +
    (isNearest(people, id, spot.tip) ? 0 : weights.stranger) +
    spot.away * 4 +
    (spot.box[1] > y ? 8 : 0);
  const { box, tip } = spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
  return { box, tip };
}

/** Ground of a bubble's point. */
function boxTip({ box, tip }: SpeechSpot): Box {
  const edge = tip[1] > box[3] ? box[3] : box[1];
  return [tip[0] - 6, Math.min(edge, tip[1]), tip[0] + 6, Math.max(edge, tip[1])];
}

/** Whether the point of a bubble is nearer to this person than to anybody else. */
function isNearest(people: PeopleLayout, id: string, [x, y]: Point): boolean {
  const gaps = people.people.map((person) => ({ id: person.id, gap: Math.hypot(person.at[0] - x, person.at[1] - y) }));
  const own = gaps.find((other) => other.id === id)?.gap ?? 0;
  return gaps.every((other) => other.gap >= own);
}
