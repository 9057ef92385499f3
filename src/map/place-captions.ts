/** Finds captions a place at the size they need: beside another side of the badge, without the role, or not at all. Pure. */
import { boxCaption, type CaptionType, captionSides, plainType, sizeCaption } from '../art/caption.ts';
import { boxAround, doOverlap, growBox, isWithin, measureInside, sumOverlap } from './boxes.ts';
import type { Box, PeopleLayout, Point } from './grounds.ts';
import type { WordSizes } from './word-sizes.ts';

export interface PlacedCaption {
  readonly box: Box;
  readonly type: CaptionType;
}
export type Captions = ReadonlyMap<string, PlacedCaption>;

/** What of the sheet can be seen, and what of that is taken by things of the page. */
export interface Room {
  readonly bounds: Box;
  readonly covered: readonly Box[];
}
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

interface Candidate {
  readonly placed: PlacedCaption | undefined;
  readonly cost: number;
}
const slides = {
  right: [0, -13, 13, -26, 26],
  left: [0, -13, 13, -26, 26],
  below: [0, -34, 34, -62, 62],
  above: [0, -34, 34, -62, 62],
} as const;
const cost = { clash: 4000, hidden: 1500, roleless: 150, stranger: 400, line: 1.1, side: 12, slide: 3 } as const;
/** A caption this much farther from somebody else's badge than from its own is not read as theirs, px. */
const apart = 12;
const sweeps = 12;
const nowhere: Candidate = { placed: undefined, cost: cost.hidden };

/** `landmarks` may be touched where there is no other way. */
export function placeCaptions(
  people: PeopleLayout,
  named: readonly Named[],
  sizes: WordSizes,
  room: Room,
  landmarks: readonly Box[],
): Captions {
  const badges = people.people.map(({ id, at }) => ({ id, box: boxAround(at, 36 * sizes.badge) }));
  const standing = named.filter(({ id }) => people.people.some((person) => person.id === id));
  const choices = standing.map((person) => listCandidates(people, person, sizes, room, badges, landmarks));
  const chosen = choices.map(([best]) => best ?? nowhere);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    choices.forEach((candidates, index) => {
      const judge = (candidate: Candidate): number => candidate.cost + countClashes(candidate, chosen, index) * cost.clash;
      const best = candidates.reduce((least, next) => (judge(next) < judge(least) - 0.01 ? next : least), chosen[index] ?? nowhere);
      moved ||= best !== chosen[index];
      chosen[index] = best;
    });
    if (!moved) break;
  }
  return new Map(
    standing.flatMap(({ id }, index): (readonly [string, PlacedCaption])[] => {
      const placed = chosen[index]?.placed;
      return placed === undefined ? [] : [[id, placed]];
    }),
  );
}

function countClashes({ placed }: Candidate, chosen: readonly Candidate[], own: number): number {
  if (placed === undefined) return 0;
  return chosen.filter((other, index) => index !== own && other.placed !== undefined && doOverlap(placed.box, growBox(other.placed.box, 3)))
    .length;
}

/** Best first. The last resort, no caption at all, is always among them. */
function listCandidates(
  people: PeopleLayout,
  person: Named,
  sizes: WordSizes,
  { bounds, covered }: Room,
  badges: readonly { readonly id: string; readonly box: Box }[],
  landmarks: readonly Box[],
): readonly Candidate[] {
  const placed = people.people.find(({ id }) => id === person.id);
  if (placed === undefined) return [nowhere];
  const firm = [...badges.filter(({ id }) => id !== person.id).map(({ box }) => box), boxYou(people.you), ...covered];
  const lines = people.people.map(({ link }) => link);
  const strangers = people.people.filter(({ id }) => id !== person.id);
  const candidates: Candidate[] = [nowhere];
  for (const role of sizes.all ? [sizes.role, undefined] : [undefined]) {
    const type: CaptionType = { name: sizes.name, role };
    const size = sizeCaption(person, type, sizes.badge);
    for (const side of captionSides) {
      for (const slide of slides[side]) {
        const box = boxCaption(placed.at, size, side, (slide * sizes.name) / plainType.name, bounds[2]);
        if (!isWithin(box, bounds) || firm.some((other) => doOverlap(box, other))) continue;
        const crossed = lines.reduce((sum, line) => sum + measureInside(line, box), 0);
        const hidden = sumOverlap(
          box,
          landmarks.map((landmark) => ({ box: landmark, weight: 0.09 })),
        );
        const own = (side === placed.side ? 0 : cost.side) + (slide === 0 ? 0 : cost.slide) + (role === undefined ? cost.roleless : 0);
        const near = measureGap(box, placed.at) + apart;
        const misread = strangers.some(({ at }) => measureGap(box, at) < near) ? cost.stranger : 0;
        candidates.push({ placed: { box, type }, cost: own + misread + crossed * cost.line + hidden });
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

/** From a point to the nearest edge of a box, px; 0 inside it. */
function measureGap([left, top, right, bottom]: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

export function boxYou([x, y]: readonly [number, number]): Box {
  return [x - 52, y - 52, x + 52, y + 64];
}
