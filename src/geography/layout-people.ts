/** Finds everyone a place: no badge, caption or landmark touches another, and lines run clear of strangers. */
import { cornerRadius, type PeopleLayout, type StandingPerson, youReach } from './layout.ts';
import { boxPlace, movePlaces } from './place-sites.ts';
import { type Box, distanceToLine, doesCross, doOverlap, growBox, itemAt, type Point } from './plane.ts';
import { settleStances } from './settle-stances.ts';
import type { PlaceShape, SheetGeography } from './sheet.ts';
import { listStances, type Stance } from './stances.ts';
import { spreadTrunks } from './trunks.ts';
import { placeWardNames } from './ward-names.ts';
import { listLetters } from './water-names.ts';

const rounds = 4;

/** Deterministic. Throws where a person has nowhere to stand at all. */
export function layoutPeople(sheet: SheetGeography, people: readonly StandingPerson[]): PeopleLayout {
  const firm = new Set<string>();
  let best = arrange(sheet, people, firm);
  let last = best;
  for (let round = 1; round < rounds && best.hidden.length > 0; round += 1) {
    for (const id of last.hidden) firm.add(id);
    last = arrange(sheet, people, firm);
    if (last.hidden.length <= best.hidden.length) best = last;
  }
  return best.layout;
}

/** `firm` landmarks have nowhere else to go, so people give way to them; `hidden` ones turn out to be so. */
function arrange(
  sheet: SheetGeography,
  people: readonly StandingPerson[],
  firm: ReadonlySet<string>,
): { layout: PeopleLayout; hidden: readonly string[] } {
  const you = sheet.core;
  const marks = [
    ...sheet.places.map((place): Mark => ({ box: boxPlace(place), weight: firm.has(place.id) ? 4 : 1 })),
    ...sheet.water.flatMap(listLetters).map(boxLetter),
  ];
  const choices = people.map((person) => {
    const stances = listStances(person, you).map((stance) => ({ ...stance, stray: stance.stray + judgeGround(stance, marks, you) }));
    if (stances.length === 0) throw new Error(`${person.id} has no room on the map: change bearing or ring`);
    return stances.sort((a, b) => a.stray - b.stray).slice(0, 1000);
  });
  const chosen = settleStances(choices, sheet.seed);
  const routes = spreadTrunks(
    you,
    chosen.map(({ route }) => route),
    chosen.map(({ at }) => at),
  );
  const boxes = [...chosen.flatMap(({ badge, caption }) => [growBox(badge, 3), growBox(caption, 3)]), boxYou(you)];
  const lines = routes.map(({ points }) => points);
  const places = movePlaces(sheet, boxes, lines);
  const names = placeWardNames({ ...sheet, places }, { boxes, lines, size: 13.5 });
  const layout: PeopleLayout = {
    you,
    cornerRadius,
    people: people.map(({ id }, index) => {
      const { at, caption, side } = itemAt(chosen, index);
      return { id, at, caption, side, link: itemAt(routes, index).points.map(roundPoint) };
    }),
    places: Object.fromEntries(places.map(({ id, at }) => [id, at])),
    wardNames: Object.fromEntries(names),
  };
  const isHidden = (place: PlaceShape): boolean => {
    const box = boxPlace(place);
    const middle: Point = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return boxes.some((other) => doOverlap(other, box)) || lines.some((line) => distanceToLine(middle, line) < place.size * 0.42);
  };
  const hidden = places.filter((place) => isHidden(place)).map(({ id }) => id);
  return { layout, hidden };
}

const roundPoint = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

export function boxYou([x, y]: Point): Box {
  return [x - youReach, y - youReach, x + youReach, y + youReach + 12];
}

/** Ground that people should leave in sight. */
interface Mark {
  readonly box: Box;
  readonly weight: number;
}

/** Water names are set along a curve: a small box every few px of it. */
function boxLetter([x, y]: Point): Mark {
  return { box: [x - 9, y - 9, x + 9, y + 9], weight: 1.5 };
}

function judgeGround(stance: Stance, marks: readonly Mark[], you: Point): number {
  let cost = 0;
  for (const { box: mark, weight } of marks) {
    if (doOverlap(stance.badge, mark)) cost += 240 * weight;
    if (doOverlap(stance.caption, growBox(mark, 3))) cost += 200 * weight;
    const middle: Point = [(mark[0] + mark[2]) / 2, (mark[1] + mark[3]) / 2];
    if (distanceToLine(middle, stance.route.points) < (mark[2] - mark[0]) / 2 + 9) cost += 90 * weight;
  }
  if (doOverlap(stance.caption, boxYou(you))) cost += 800;
  stance.route.points.forEach((to, index) => {
    const from = stance.route.points[index - 1];
    if (from !== undefined && doesCross(from, to, growBox(stance.caption, 6))) cost += 120;
  });
  return cost;
}
