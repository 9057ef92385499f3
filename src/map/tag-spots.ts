/** Where chips and speech stand beside a badge, touching as little as can be. Pure. */
import type { Box, PeopleLayout, Point } from './grounds.ts';

const stage: Box = [44, 100, 990, 790];

/** Middle of the chip of trust gained or lost. */
export function findChipSpot(people: PeopleLayout, id: string, taken: readonly Box[] = []): Point {
  const [x, y] = people.people.find((person) => person.id === id)?.at ?? people.you;
  const spots: readonly Point[] = [
    [x - 40, y - 31],
    [x + 41, y - 31],
    [x - 42, y + 30],
  ];
  return findFreest(spots, ([cx, cy]) => [cx - 18, cy - 14, cx + 18, cy + 14], [...listTaken(people, id), ...taken]);
}

export interface SpeechSpot {
  readonly box: Box;
  /** The point of the bubble, on its upper or lower edge. */
  readonly tip: Point;
}

/** The speech's box and the tip that points at the speaker. */
export function findSpeechSpot(people: PeopleLayout, id: string, width: number, taken: readonly Box[] = []): SpeechSpot {
  const [x, y] = people.people.find((person) => person.id === id)?.at ?? people.you;
  const tall = 32;
  const spots = [y - 46 - tall, y + 46].flatMap((top) =>
    [-20, -width / 2, -width + 20, 6].map((shift): SpeechSpot => {
      const left = Math.round(Math.max(stage[0], Math.min(stage[2] - width, x + shift)));
      const tipX = Math.max(left + 14, Math.min(left + width - 14, x));
      return { box: [left, top, left + width, top + tall], tip: [tipX, top < y ? top + tall + 9 : top - 9] };
    }),
  );
  const others = [...listTaken(people, undefined), ...taken];
  const cost = ({ box }: SpeechSpot): number => sumOverlap(box, others) + (box[1] < stage[1] || box[3] > stage[3] ? 4000 : 0);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

/** Middle of a ward's looking-glass: beside its name, else wherever nobody stands. */
export function findWardMark(people: PeopleLayout, name: string, named: Point | undefined, middle: Point): Point {
  const [x, y] = named ?? middle;
  const half = named === undefined ? 0 : name.length * 4.9 + 18;
  const spots: readonly Point[] = [
    [x + half, y - 5],
    [x - half, y - 5],
    [x, y - 25],
    [x, y + 17],
    middle,
    [middle[0] + 30, middle[1] + 24],
    [middle[0] - 30, middle[1] - 24],
  ];
  return findFreest(spots, ([cx, cy]) => [cx - 14, cy - 14, cx + 14, cy + 14], listTaken(people, undefined));
}

function findFreest(spots: readonly Point[], box: (spot: Point) => Box, taken: readonly Box[]): Point {
  return spots.reduce((best, spot) => (sumOverlap(box(spot), taken) < sumOverlap(box(best), taken) ? spot : best));
}

/** Badges and captions of all; a person's own badge may be touched by their own chip. */
function listTaken(people: PeopleLayout, but: string | undefined): readonly Box[] {
  return people.people.flatMap(({ id, at, caption }): readonly Box[] =>
    id === but ? [caption] : [[at[0] - 34, at[1] - 34, at[0] + 34, at[1] + 34], caption],
  );
}

function sumOverlap(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const wide = Math.min(box[2], other[2]) - Math.max(box[0], other[0]);
    const tall = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
    return wide > 0 && tall > 0 ? sum + wide * tall : sum;
  }, 0);
}
