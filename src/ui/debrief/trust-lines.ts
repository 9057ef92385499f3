/** Where the lines of the trust chart run: pure, in units of a sixteenth of a rem. */
import { type Point, roundCorners } from '../../art/links.ts';
import type { RelationshipType } from '../../core/names.ts';
import { kindChanges } from '../../debrief/kind-changes.ts';
import type { PersonReport } from '../../debrief/people.ts';

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A stretch of a line with one pattern. */
export interface Stretch {
  readonly type: RelationshipType;
  readonly d: string;
}

export interface TrustLine {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  /** The whole line in one pattern, for the pointer to find. */
  readonly whole: string;
  /** Where the kind of the relationship changes. */
  readonly changes: readonly Point[];
  /** Height at which the line ends. */
  readonly ends: number;
  /** Height of its label, clear of the others. */
  readonly label: number;
}

export const heightOf = (plot: Plot, trust: number): number => plot.bottom - ((plot.bottom - plot.top) * trust) / 10;

/** `of`: decisions. 0 is the start. */
export const placeOf = (plot: Plot, at: number, of: number): number => plot.left + ((plot.right - plot.left) * at) / Math.max(1, of);

/** Lines at the same height are drawn side by side: this far apart, closer where many would reach the next height. */
const apart = 7;

/** Where a line runs among those that stand at the same trust: never above 10, nor below 0. */
function besideOthers(plot: Plot, trusts: readonly number[], index: number): number {
  const trust = trusts[index] ?? 0;
  const same = trusts.flatMap((one, at) => (one === trust ? [at] : []));
  const slot = same.indexOf(index);
  const gap = Math.min(apart, ((plot.bottom - plot.top) / 10) * (0.9 / Math.max(1, same.length - 1)));
  const first = trust >= 10 ? 0 : trust <= 0 ? 1 - same.length : (1 - same.length) / 2;
  return heightOf(plot, trust) + (first + slot) * gap;
}

export function trustLines(people: readonly PersonReport[], plot: Plot, labelHeight: number): readonly TrustLine[] {
  const lines = people.map(({ id, course }, index) => {
    const points = course.map((_, at): Point => {
      const trusts = people.map((person) => person.course[at]?.trust ?? 0);
      return [placeOf(plot, at, course.length - 1), besideOthers(plot, trusts, index)];
    });
    return {
      id,
      whole: roundCorners(points, 8),
      stretches: stretchesOf(
        course.map(({ type }) => type),
        points,
      ),
      changes: points.filter((_, at) => kindChanges(course).some(({ decision }) => decision + 1 === at)),
      ends: points.at(-1)?.[1] ?? plot.bottom,
    };
  });
  const labels = spreadOut(
    lines.map(({ ends }) => ends),
    labelHeight,
    plot.top,
    plot.bottom,
  );
  return lines.map((line, index) => ({ ...line, label: labels[index] ?? line.ends }));
}

/** Cuts a line where the relationship changes its kind. The step to a point has the kind it leads to. */
export function stretchesOf(types: readonly RelationshipType[], points: readonly Point[]): readonly Stretch[] {
  const stretches: { type: RelationshipType; points: Point[] }[] = [];
  points.slice(1).forEach((point, index) => {
    const type = types[index + 1] ?? 'transactional';
    const from = points[index] ?? point;
    const last = stretches.at(-1);
    if (last?.type === type) last.points.push(point);
    else stretches.push({ type, points: [from, point] });
  });
  return stretches.map(({ type, points: along }) => ({ type, d: roundCorners(along, 8) }));
}

/** Heights at least `gap` apart, as near to where they were as can be, kept between `top` and `bottom` where they fit. */
export function spreadOut(heights: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed: number[] = [];
  let least = top;
  for (const index of order) {
    const at = Math.max(least, heights[index] ?? top);
    placed[index] = at;
    least = at + gap;
  }
  let most = Math.max(bottom, top + gap * (heights.length - 1));
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? most, most);
    most = (placed[index] ?? most) - gap;
  }
  return placed;
}
