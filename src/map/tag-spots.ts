/** Where chips, labels and marks stand, touching as little as can be. Pure. */
import type { Arrangement } from './arrange.ts';
import { boxAround, growBox, listCorners, measureInside, sumOverlap, type Taken } from './boxes.ts';
import { type Box, type MapGeography, type PeopleLayout, type Point, unflatten } from './grounds.ts';
import { isInside } from './pick.ts';
import { boxYou } from './place-captions.ts';
import { boxName } from './place-names.ts';

/** Cost of touching a px² of each; of lines, a px; of seeming to belong to somebody else, once. */
export const weights = {
  outside: 20,
  coin: 30,
  badge: 8,
  own: 6,
  caption: 9,
  name: 6,
  tag: 8,
  landmark: 3,
  line: 14,
  stranger: 60_000,
} as const;

/** Middle of the chip of trust gained or lost. */
export function findChipSpot(people: PeopleLayout, arrangement: Arrangement, id: string, taken: readonly Taken[] = []): Point {
  const { sizes } = arrangement;
  const [x, y] = findPerson(people, id);
  const out = 40 * sizes.badge + 8 * (sizes.chip - 1);
  const spots: readonly Point[] = [
    [x - out, y - 31],
    [x + out, y - 31],
    [x - out, y + 30],
    [x, y - out - 2],
    [x - 4, y + out + 4],
  ];
  const half = 18 * sizes.chip;
  const own: Taken = { box: boxAround([x + 22, y + 21], 16 * sizes.coin), weight: weights.coin };
  const grounds = [...listTaken(people, arrangement, id), own, ...taken];
  return findFreest(spots, (spot) => boxAround(spot, half, half * 0.78), grounds);
}

/** Half of a line's width, px. */
const lineAir = 5;

/** Between a mark and the edge of its ward, px. */
const wardAir = 5;

/** Farther about the middle of a ward, where it is large and its middle crowded. */
const wider = [24, 48, 66].flatMap((away) =>
  [0, 45, 90, 135, 180, 225, 270, 315].map((turn): Point => {
    const angle = (turn * Math.PI) / 180;
    return [Math.cos(angle) * away, Math.sin(angle) * away];
  }),
);

/** Grounds of the names of wards that stand on the map. */
export function listNames(geography: MapGeography, { wardNames, sizes }: Arrangement): readonly Taken[] {
  return geography.wards.flatMap(({ id, name }): readonly Taken[] => {
    const spot = wardNames.get(id);
    return spot === undefined ? [] : [{ box: boxName(name, spot, sizes.ward), weight: weights.name }];
  });
}

/** Middle of a ward's mark, `half` wide each way: well inside it, beside its name, else wherever nobody stands. */
export function findWardMark(
  people: PeopleLayout,
  arrangement: Arrangement,
  ward: { readonly id: string; readonly name: string; readonly middle: Point; readonly ring: readonly number[] },
  half: number,
  taken: readonly Taken[] = [],
): Point {
  const named = arrangement.wardNames.get(ward.id);
  const [x, y] = named ?? ward.middle;
  const size = arrangement.sizes.ward;
  const own = boxName(ward.name, [x, y], size);
  const beside = named === undefined ? 0 : (own[2] - own[0]) / 2 + half + 3;
  const [mx, my] = ward.middle;
  const spots: readonly Point[] = [
    [x + beside, y - size * 0.37],
    [x - beside, y - size * 0.37],
    [x, y - size - half],
    [x, y + half + 5],
    [x - (own[2] - own[0]) / 4, y - size - half],
    [x + (own[2] - own[0]) / 4, y - size - half],
    [x - (own[2] - own[0]) / 4, y + half + 5],
    [x + (own[2] - own[0]) / 4, y + half + 5],
    [mx, my],
    [mx + 30, my + 24],
    [mx - 30, my - 24],
    [mx + 30, my - 24],
    [mx - 30, my + 24],
    [mx, my + 30],
    [mx, my - 30],
    [mx + 34, my],
    [mx - 34, my],
    ...wider.map(([across, down]): Point => [mx + across, my + down]),
  ];
  const lines = people.people.map(({ link }) => link);
  // On the edge it would read as the class of either side.
  const ring = unflatten(ward.ring);
  const within = spots.filter((spot) => listCorners(boxAround(spot, half + wardAir)).every((corner) => isInside(corner, ring)));
  return findFreest(
    within.length > 0 ? within : [ward.middle],
    (spot) => boxAround(spot, half),
    [...listTaken(people, arrangement, undefined), ...taken],
    lines,
  );
}

/** The ground of a label about a point. */
export function findLabelSpot(
  people: PeopleLayout,
  arrangement: Arrangement,
  [x, y]: Point,
  [width, tall]: readonly [number, number],
  taken: readonly Taken[],
): Box {
  const spots = [0, -24, 24, -48, 48, -72, 72].flatMap((down) => [0, -40, 40, -80, 80].map((across): Point => [x + across, y + down]));
  const around = (spot: Point): Box => boxAround(spot, width / 2, tall / 2);
  const grounds = [...listTaken(people, arrangement, undefined), ...taken];
  const cost = (spot: Point): number =>
    sumOverlap(around(spot), grounds) + measureOutside(around(spot), arrangement.room.bounds) + Math.hypot(spot[0] - x, spot[1] - y);
  return around(spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best)));
}

export const findPerson = (people: PeopleLayout, id: string): Point => people.people.find((person) => person.id === id)?.at ?? people.you;

function findFreest(
  spots: readonly Point[],
  box: (spot: Point) => Box,
  taken: readonly Taken[],
  lines: readonly (readonly Point[])[] = [],
): Point {
  const cost = (spot: Point): number => sumOverlap(box(spot), taken) + sumLines(growBox(box(spot), lineAir), lines);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

export function sumLines(box: Box, lines: readonly (readonly Point[])[]): number {
  return lines.reduce((sum, line) => sum + measureInside(line, box) * weights.line, 0);
}

export function measureOutside(box: Box, bounds: Box): number {
  const area = (box[2] - box[0]) * (box[3] - box[1]);
  return (area - sumOverlap(box, [{ box: bounds, weight: 1 }])) * weights.outside;
}

/** Badges with their coins, captions, You and what the page covers; a person's own badge may be touched by their own chip. */
export function listTaken(people: PeopleLayout, { captions, sizes, room }: Arrangement, but: string | undefined): readonly Taken[] {
  return [
    ...people.people.flatMap(({ id, at }): readonly Taken[] =>
      id === but
        ? []
        : [
            { box: boxAround(at, 36 * sizes.badge), weight: weights.badge },
            { box: boxAround([at[0] + 22 * sizes.badge, at[1] + 21 * sizes.badge], 16 * sizes.coin), weight: weights.coin },
          ],
    ),
    ...[...captions].map(([id, { box }]): Taken => ({ box, weight: id === but ? weights.own : weights.caption })),
    { box: boxYou(people.you), weight: weights.badge },
    ...room.covered.map((box): Taken => ({ box, weight: weights.badge })),
  ];
}
