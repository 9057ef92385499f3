import type { PlacedLine } from './sheet-at.ts';

/** A line of the plan as it is drawn. */
export interface NearLine extends PlacedLine {
  /** Whether it is left out where there is little room: further than the next line, and neither a break nor the end. */
  readonly far: boolean;
}

/** What is near of a plan: of what is done the last line, what is under way, and all that is to come; of a session that is over, everything. */
export function nearLines(lines: readonly PlacedLine[]): readonly NearLine[] {
  const current = lines.findIndex(({ stands }) => stands === 'current');
  const over = current === lines.length - 1;
  return lines.flatMap((line, at): readonly NearLine[] => {
    if (!over && at < current - 1) return [];
    const far = over ? line.stands !== 'left-out' : at > current + 1;
    return [{ ...line, far: far && line.kind === 'decisions' }];
  });
}
