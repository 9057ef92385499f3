/** Drops points that lie within a tolerance of the line without them (Douglas and Peucker). */
import { distanceToSegment, type Point } from './plane.ts';

export function simplify(line: readonly Point[], tolerance: number): readonly Point[] {
  const first = line[0];
  const last = line[line.length - 1];
  if (first === undefined || last === undefined || line.length < 3) return line;
  let far = 0;
  let most = 0;
  line.forEach((point, index) => {
    const off = distanceToSegment(point, first, last);
    if (off > most) [most, far] = [off, index];
  });
  if (most <= tolerance) return [first, last];
  return [...simplify(line.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(line.slice(far), tolerance)];
}
