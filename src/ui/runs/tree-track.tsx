import type { CSSProperties, ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { capital } from '../../debrief/capital.ts';
import type { Station, Stop } from '../../debrief/many/gather-branches.ts';
import { Flag } from '../rose/flag.tsx';
import { asSentence } from '../words/as-sentence.ts';
import type { Placed } from './lay-tree.ts';
import { figure, runsWords } from './many-words.ts';
import { Press } from './press.tsx';
import { stepWords } from './step-words.ts';
import { TreeCount } from './tree-count.tsx';

export interface TrackProps {
  readonly scenario: Scenario;
  /** Runs in all. */
  readonly all: number;
  /** Runs that came by `way`. */
  readonly runs: number;
  /** The choices that what is looked at came by. */
  readonly way: readonly string[];
  /** Without it the tree is only read. */
  readonly onWay?: ((way: readonly string[]) => void) | undefined;
  /** Rows from the top that are drawn yet. */
  readonly shown: number;
  /** The runs that went a way and no further, where they are to be told apart. */
  readonly namesAt?: ((way: readonly string[]) => ReactNode) | undefined;
}

/** One track of the tree and all that follows it. */
export function TreeTrack({
  placed,
  from,
  ...props
}: TrackProps & { readonly placed: Placed; readonly from: readonly string[] }): ReactNode {
  const { track, column, row } = placed;
  const next = placed.next.filter((one) => one.row < props.shown);
  return (
    <li>
      <div className={`tree-${track.kind}`} style={{ '--column': column, '--row': row } as CSSProperties}>
        {track.kind === 'station' && <StationButton station={track} {...props} />}
        {track.kind === 'station' && track.others.ways > 0 && <OthersButton {...track} onWay={props.onWay} />}
        {track.kind === 'stop' && <StopWords stop={track} scenario={props.scenario} name={props.namesAt?.(from)} />}
      </div>
      {next.length > 0 && (
        <ol data-one={placed.next.length === 1 || undefined}>
          {next.map((one) => (
            <TreeTrack key={keyOf(one.track)} placed={one} from={track.kind === 'station' ? track.way : from} {...props} />
          ))}
        </ol>
      )}
    </li>
  );
}

const keyOf = (track: Station | Stop): string => (track.kind === 'station' ? (track.way.at(-1) ?? '') : track.kind);

function StationButton({
  station,
  scenario,
  all,
  runs,
  way,
  onWay,
  namesAt,
}: Omit<TrackProps, 'shown'> & { readonly station: Station }): ReactNode {
  const key = station.way.at(-1);
  const isOnWay = station.way.every((step, at) => way[at] === step);
  const isHere = isOnWay && station.way.length === way.length;
  // Where runs are called by their names, nobody needs counting.
  const own = station.own > 0 && !namesAt && (
    <span className="tree-own">{station.own === 1 ? 'one yours' : `${figure(station.own)} yours`}</span>
  );
  if (key === undefined) {
    return (
      <Press isPressed={isHere} onPress={onWay && (() => onWay([]))}>
        <span className="tree-all">{capital(runsWords(station.runs))}</span>
        {own}
      </Press>
    );
  }
  const { label, letter, title, inCase } = stepWords(scenario, key);
  return (
    // Pressed once more, it lets go again.
    <Press isPressed={isOnWay} onPress={onWay && (() => onWay(isHere ? way.slice(0, -1) : station.way))}>
      <span className="hidden-text">{`Decision ${station.way.length}, ${label}: `}</span>
      {inCase && <Flag className="tree-flag" />}
      <span className="tree-tile">{letter}</span>
      <span className="tree-title">{` ${asSentence(title)} `}</span>
      <span className="tree-label" aria-hidden="true">
        {label}
      </span>
      {!namesAt && <TreeCount count={station.runs} of={station.way.length > way.length ? runs : all} />}
      {own}
      {inCase && <span className="hidden-text">Leaders in the study did this.</span>}
    </Press>
  );
}

/** Most endings that are named where runs stop; the table has them all. */
const mostEndings = 2;

interface StopProps {
  readonly stop: Stop;
  readonly scenario: Scenario;
  readonly name: ReactNode;
}

function StopWords({ stop, scenario, name }: StopProps): ReactNode {
  const named = stop.ended.slice(0, mostEndings);
  const rest = stop.ended.slice(mostEndings).reduce((sum, { runs }) => sum + runs, 0);
  return (
    <>
      {name}
      {stop.alone > 0 && <p className="tree-alone">{aloneWords(stop)}</p>}
      {named.map(({ id, runs }) => (
        <p key={id}>
          <b>{scenario.endings.find((ending) => ending.id === id)?.title ?? id}</b> {runs > 1 || stop.runs > 1 ? figure(runs) : ''}
        </p>
      ))}
      {rest > 0 && <p>{`other endings ${figure(rest)}`}</p>}
      {stop.underWay > 0 && <p>{`still under way${stop.runs > 1 ? ` ${figure(stop.underWay)}` : ''}`}</p>}
    </>
  );
}

/** That further choices are not drawn, as nobody else made them. */
function aloneWords({ alone, runs }: Stop): string {
  if (alone < runs) return `${figure(alone)} alone from here:`;
  return alone === 1 ? 'alone from here:' : 'each alone from here:';
}

/** A siding: those who went on by ways that are not drawn. */
function OthersButton({ way, others: { runs, ways }, onWay }: Pick<Station, 'way' | 'others'> & Pick<TrackProps, 'onWay'>): ReactNode {
  return (
    <button type="button" className="tree-others" onClick={() => onWay?.(way)}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M0 13Q1 2 8 2H14" fill="none" stroke="currentColor" strokeWidth="2.4" />
      </svg>
      {figure(runs)}
      <span className="tree-ways">{` ${runs === 1 ? 'other' : 'others'} on ${ways === 1 ? 'another way' : `${figure(ways)} other ways`}`}</span>
      <span className="hidden-text">. Show them.</span>
    </button>
  );
}
