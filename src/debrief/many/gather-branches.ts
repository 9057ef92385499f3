import { type Branch, branchAt } from './fold-runs.ts';

/** A choice that is drawn, with what follows it. */
export interface Station {
  readonly kind: 'station';
  /** The choices that led here, this one last; empty at the root. */
  readonly way: readonly string[];
  readonly runs: number;
  readonly own: number;
  /** One track each: stations, and where runs stop. The first is where most went. */
  readonly tracks: readonly (Station | Stop)[];
  /** Rarer ways that are not drawn: runs that went on by them, and how many ways they are. */
  readonly others: { readonly runs: number; readonly ways: number };
}

/** Where runs end or stand, or go on each by itself. */
export interface Stop {
  readonly kind: 'stop';
  readonly runs: number;
  /** Of these, runs whose further choices are not drawn: nobody else made them. */
  readonly alone: number;
  /** How they ended in the end. */
  readonly ended: Branch['ended'];
  readonly underWay: number;
}

interface Open {
  readonly branch: Branch;
  readonly way: readonly string[];
  /** Filled in when this is drawn. */
  ahead: readonly (Open | Stop)[];
  /** How many of what lies ahead are drawn. */
  drawn: number;
}

/**
 * The tree as it can be drawn: at most `most` tracks beside one another, so that ten thousand runs take no more room than
 * fifty. Every station goes on where most runs went; of the other ways the most travelled are drawn, wherever they leave.
 * At the end of `way`, which everything drawn has come by, all next choices are. Where there are more runs than tracks, those
 * that go on each by itself are drawn no further.
 */
export function gatherBranches(root: Branch, way: readonly string[], most: number): Station {
  const first: Open = { branch: root, way: [], ahead: [], drawn: 0 };
  /** Stations with a way on that is not drawn yet: what lies ahead is sorted, so only the next of each need be looked at. */
  let waiting: Open[] = [];
  let tracks = 0;
  const gathers = (branchAt(root, way)?.runs ?? 0) > most;
  const draw = (track: Open | Stop): void => {
    tracks += 1;
    for (let at: Open | Stop | undefined = track; at && 'branch' in at; at = at.ahead[0]) {
      at.ahead = gathers && at.way.length > way.length && isApart(at.branch) ? [aloneFrom(at.branch)] : aheadOf(at, way);
      at.drawn = Math.min(1, at.ahead.length);
      if (at.ahead.length > 1) waiting.push(at);
    }
  };
  draw(first);
  for (;;) {
    const from = waiting.find((one) => one.way.length === way.length) ?? largestOf(waiting);
    const next = from?.ahead[from.drawn];
    if (!from || !next || (tracks >= most && from.way.length !== way.length)) break;
    from.drawn += 1;
    if (from.drawn === from.ahead.length) waiting = waiting.filter((one) => one !== from);
    draw(next);
  }
  return stationOf(first);
}

/** What follows a choice, most runs first. On the way to what is looked at, nothing else is. */
function aheadOf({ branch, way: here }: Open, way: readonly string[]): readonly (Open | Stop)[] {
  const next = way[here.length];
  const onward = next === undefined ? branch.onward : branch.onward.filter(({ key }) => key === next);
  const opened = onward.map((one): Open => ({ branch: one, way: [...here, one.key], ahead: [], drawn: 0 }));
  const runs = branch.underWay + sum(branch.ended.map((one) => one.runs));
  if (next !== undefined || runs === 0) return opened;
  const stop: Stop = { kind: 'stop', runs, alone: 0, ended: branch.ended, underWay: branch.underWay };
  return [...opened, stop].sort((a, b) => runsOf(b) - runsOf(a));
}

/** Whoever went on from here went on alone. */
const isApart = ({ onward }: Branch): boolean => onward.length > 0 && onward.every(({ runs }) => runs === 1);

function aloneFrom({ runs, onward, ended, underWay }: Branch): Stop {
  const last = onward.map(lastOf);
  const counts = new Map(ended.map((one) => [one.id, one.runs]));
  for (const { id, runs: more } of last.flatMap((one) => one.ended)) counts.set(id, (counts.get(id) ?? 0) + more);
  return {
    kind: 'stop',
    runs,
    alone: onward.length,
    ended: [...counts].map(([id, count]) => ({ id, runs: count })).sort((a, b) => b.runs - a.runs),
    underWay: underWay + sum(last.map((one) => one.underWay)),
  };
}

/** Where a run that went on alone ended or stands. */
function lastOf(branch: Branch): Branch {
  const [next] = branch.onward;
  return next ? lastOf(next) : branch;
}

function largestOf(waiting: readonly Open[]): Open | undefined {
  const next = ({ ahead, drawn }: Open): number => (ahead[drawn] ? runsOf(ahead[drawn]) : 0);
  return waiting.reduce<Open | undefined>((best, one) => (best && next(best) >= next(one) ? best : one), undefined);
}

const runsOf = (track: Open | Stop): number => ('branch' in track ? track.branch.runs : track.runs);

function stationOf({ branch: { runs, own }, way, ahead, drawn }: Open): Station {
  const left = ahead.slice(drawn);
  return {
    kind: 'station',
    way,
    runs,
    own,
    tracks: ahead.slice(0, drawn).map((track) => ('branch' in track ? stationOf(track) : track)),
    others: { runs: sum(left.map(runsOf)), ways: left.length },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
