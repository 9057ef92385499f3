import type { SheetLine } from './run-sheet.ts';
import type { RoomScene } from './session.ts';

/** A line of the plan with its time on the clock. */
export interface PlacedLine extends SheetLine {
  /** As planned, milliseconds since 1970. */
  readonly starts: number;
  readonly ends: number;
  readonly stands: 'done' | 'current' | 'to-come' | 'left-out';
}

export interface SheetAt {
  readonly lines: readonly PlacedLine[];
  /** Whole minutes: behind the plan above 0, ahead of it below. */
  readonly drift: number;
  /** The drift in words. */
  readonly says: string;
}

const lineOf = { coming: 'welcome', brief: 'brief', over: 'debrief' } as const;

/** What stands at a plan in which no vote has opened yet: nothing of it is late. */
const unvoted = { coming: 'begins with the brief', brief: 'being read', play: 'no vote yet', over: '' } as const;

type Placed = Omit<PlacedLine, 'stands'>;

const minute = 60_000;

/** How far a room is in its plan. */
interface RoomFar {
  readonly scene: RoomScene | 'over';
  /** Whether a vote has ever opened: until then nothing is late. */
  readonly voted: boolean;
  /** Decisions made at each table. A room is as far as the slowest of those that have begun: a spare table holds nobody back. */
  readonly made: readonly number[];
}

/** How the plan stands. `begins`, `now`: milliseconds since 1970. */
export function sheetAt(lines: readonly SheetLine[], begins: number, now: number, { scene, voted, made }: RoomFar): SheetAt {
  let starts = begins;
  const placed = lines.map((line): Placed => {
    const ends = starts + line.minutes * minute;
    const at = { ...line, starts, ends };
    starts = ends;
    return at;
  });
  const far = Math.min(...made.filter((count) => count > 0));
  const room = Number.isFinite(far) ? far : 0;
  const reached = currentOf(placed, now, room);
  const current = scene === 'play' ? reached : placed.findIndex(({ kind }) => kind === lineOf[scene]);
  const drift = voted ? driftOf(placed, now, room) : 0;
  return {
    lines: placed.map((line, at): PlacedLine => ({ ...line, stands: standOf(at, current, reached) })),
    drift,
    says: voted ? driftWords(drift) : unvoted[scene],
  };
}

/** What a session that is over never came to the end of is not done. */
function standOf(at: number, current: number, reached: number): PlacedLine['stands'] {
  if (at === current) return 'current';
  if (at > current) return 'to-come';
  return at < reached ? 'done' : 'left-out';
}

/** Index of the line that a room that plays is at: by what has been decided, and in a break by the clock. */
function currentOf(lines: readonly Placed[], now: number, made: number): number {
  const next = lines.findIndex(({ kind, decisions }) => (kind === 'decisions' && decisions ? decisions.to > made : kind === 'debrief'));
  const rest = lines[next - 1];
  return rest?.kind === 'break' && lines[next]?.decisions?.from === made + 1 && now < rest.ends ? next - 1 : next;
}

/** Between the moments at which the last decision and the next one should have been made a room is on time. */
function driftOf(lines: readonly Placed[], now: number, made: number): number {
  const behind = now - plannedBy(lines, made + 1);
  const ahead = plannedFrom(lines, made) - now;
  // Before a decision has been made nobody is ahead: they have not begun.
  const late = behind > 0 ? behind : made > 0 && ahead > 0 ? -ahead : 0;
  return Math.trunc(late / minute);
}

/** When so many decisions should have been made; with more than are planned, when the session should be over. */
function plannedBy(lines: readonly Placed[], made: number): number {
  const line = lines.find(({ decisions }) => decisions && decisions.from <= made && made <= decisions.to);
  if (!line?.decisions) return lines.at(-1)?.ends ?? 0;
  const { from, to } = line.decisions;
  return line.starts + ((made - from + 1) / (to - from + 1)) * (line.ends - line.starts);
}

/** When so many decisions should have been made, or the beginning of the debrief where all have. */
function plannedFrom(lines: readonly Placed[], made: number): number {
  const debrief = lines.find(({ kind }) => kind === 'debrief');
  return Math.min(plannedBy(lines, made), debrief?.starts ?? 0);
}

function driftWords(drift: number): string {
  if (drift === 0) return 'on time';
  const minutes = Math.abs(drift);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${drift > 0 ? 'behind plan' : 'ahead'}`;
}
