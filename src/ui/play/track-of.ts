import { replay } from '../../core/replay.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { placeInRun } from './place-in-run.ts';

export interface Station {
  readonly beat: string;
  /** Empty for what is still to come. */
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** Title of what was chosen there. */
  readonly chosen: string | undefined;
  readonly horizon: string;
  /** Months since the start; an estimate for what is to come. */
  readonly month: number;
}

export interface Mark {
  readonly id: string;
  readonly title: string;
  readonly month: number;
  /** Place along the track, in stations from the first (0). */
  readonly at: number;
  readonly landed: boolean;
}

export interface Span {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly number: number;
  readonly stations: readonly Station[];
  readonly now: boolean;
}

export interface Track {
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  /** Stations in all. */
  readonly length: number;
  /** Index of the station that is on, or the last once the run has ended. */
  readonly now: number;
}

/** The run as a railway line: what is done, what is on, what can come, and what stands in the diary. */
export function trackOf(play: Play): Track {
  const stations = stationsOf(play);
  const { scenario } = play;
  const spans = scenario.horizons
    .map(({ id, title, line }, index) => {
      const own = stations.filter(({ horizon }) => horizon === id);
      return { id, title, line, number: index + 1, stations: own, now: own.some(({ state }) => state === 'now') };
    })
    .filter((span) => span.stations.length > 0);
  const now = stations.findIndex(({ state }) => state === 'now');
  return { spans, marks: marksOf(play, stations), length: stations.length, now: now < 0 ? stations.length - 1 : now };
}

function stationsOf(play: Play): readonly Station[] {
  const { scenario, journal, bookmark, step } = play;
  const { beats, options } = tablesOf(scenario);
  const place = placeInRun(play);
  const replayed = replay(scenario, journal, false);
  const turns = replayed.ok ? replayed.turns.filter(({ entry }) => entry.kind === 'decide') : [];
  const made = (id: string, state: Station['state'], month: number, chosen: string | undefined): Station => {
    const beat = need(beats, id);
    return { beat: id, label: state === 'ahead' ? '' : beat.label, state, chosen, horizon: beat.horizon, month };
  };
  const stations = place.done.map((id, index) => {
    const turn = turns[index];
    const option = turn?.entry.kind === 'decide' ? options.get(`${id}/${turn.entry.option}`)?.title : undefined;
    return made(id, 'done', turn?.before.month ?? 0, option);
  });
  if (step !== 'ended') {
    const month = turns[place.done.length]?.before.month ?? play.world.month;
    stations.push(made(bookmark.beat, 'now', month, play.decided?.beat.id === bookmark.beat ? play.decided.option.title : undefined));
  }
  for (const id of place.ahead) {
    const last = stations.at(-1);
    const months = (last && need(beats, last.beat).options[0]?.months) ?? 3;
    stations.push(made(id, 'ahead', (last?.month ?? 0) + months, undefined));
  }
  return stations;
}

/** Announced events between the stations whose months they fall between; several in one gap share it. */
function marksOf({ scenario, world }: Play, stations: readonly Station[]): readonly Mark[] {
  const announced = scenario.events
    .flatMap(({ id, title, month, announced: shown }) => (shown && month !== undefined ? [{ id, title, month }] : []))
    .sort((a, b) => a.month - b.month);
  const gapOf = (month: number): number =>
    Math.max(
      0,
      stations.findLastIndex((station) => station.month < month),
    );
  return announced.map((event) => {
    const gap = gapOf(event.month);
    const shared = announced.filter(({ month }) => gapOf(month) === gap);
    const at = gap + (shared.indexOf(event) + 1) / (shared.length + 1);
    return { ...event, at: Math.min(at, stations.length - 0.55), landed: world.landed.includes(event.id) || event.month < world.month };
  });
}
