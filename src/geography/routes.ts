/** Octilinear lines from You: straight out along one of eight ways, then at most one turn of 45°. */
import type { Point } from './plane.ts';

export interface Route {
  /** Way out, 0–7: east, then clockwise by 45°. */
  readonly way: number;
  /** Turn at the elbow: −1 left, 0 none, 1 right. */
  readonly turn: -1 | 0 | 1;
  /** Length before the elbow, px. */
  readonly before: number;
  /** How far beside You's centre the line starts; fixed where there is no turn. */
  readonly beside: number;
  readonly points: readonly Point[];
}

const root = Math.SQRT1_2;
const ways: readonly Point[] = [
  [1, 0],
  [root, root],
  [0, 1],
  [-root, root],
  [-1, 0],
  [-root, -root],
  [0, -1],
  [root, -root],
];
const straightest = 26;
const leastBefore = 76;
const leastAfter = 44;

function readWay(way: number): Point {
  return ways[((way % 8) + 8) % 8] ?? [1, 0];
}

/** The ways a line may take to a badge: one straight line, or one of two elbows. */
export function listRoutes(you: Point, to: Point): readonly Route[] {
  const routes: Route[] = [];
  for (let way = 0; way < 8; way += 1) {
    const straight = routeStraight(you, to, way);
    if (straight !== undefined) return [straight];
    for (const turn of [-1, 1] as const) {
      const route = routeElbow(you, to, way, turn, 0);
      if (route !== undefined) routes.push(route);
    }
  }
  return routes;
}

function routeStraight(you: Point, to: Point, way: number): Route | undefined {
  const [ux, uy] = readWay(way);
  const [dx, dy] = [to[0] - you[0], to[1] - you[1]];
  const along = dx * ux + dy * uy;
  const beside = dy * ux - dx * uy;
  if (along < leastBefore || Math.abs(beside) > straightest) return undefined;
  return { way, turn: 0, before: along, beside, points: [[you[0] - uy * beside, you[1] + ux * beside], to] };
}

/** The elbow route that starts `beside` You's centre; `undefined` where a leg would be too short. */
export function routeElbow(you: Point, to: Point, way: number, turn: -1 | 1, beside: number, strict = true): Route | undefined {
  const [ux, uy] = readWay(way);
  const [vx, vy] = readWay(way + turn);
  const start: Point = [you[0] - uy * beside, you[1] + ux * beside];
  const [dx, dy] = [to[0] - start[0], to[1] - start[1]];
  const cross = ux * vy - uy * vx;
  const before = (dx * vy - dy * vx) / cross;
  const after = (ux * dy - uy * dx) / cross;
  if (before < (strict ? leastBefore : 30) || after < (strict ? leastAfter : 16)) return undefined;
  return { way, turn, before, beside, points: [start, [start[0] + ux * before, start[1] + uy * before], to] };
}
