import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Play } from '../../store/play.ts';
import { type MarkLabel, markLabels } from './mark-labels.ts';
import { shortMonthWords } from './month-words.ts';
import { type Mark, type Track as TrackShape, trackOf } from './track-of.ts';
import { TrackStation } from './track-station.tsx';
import './track.css';

/** The decisions as a railway line: done, on, to come, with the horizons above and the diary between. */
export function Track({ play }: { readonly play: Play }): ReactNode {
  const track = useMemo(() => trackOf(play), [play]);
  const { spans, marks, length, now } = track;
  const numbered = new Map(spans.flatMap((span) => span.stations).map((station, index) => [station.beat, index + 1]));
  return (
    <section className="track" aria-label="Decisions, done and to come">
      <div className="track-strip" style={places(track)}>
        <span className="track-rail" aria-hidden="true" />
        {now < length - 1 && <span className="track-hollow" aria-hidden="true" />}
        <ol className="track-spans">
          {spans.map((span) => (
            <li key={span.id} className={span.now ? 'span span-now' : 'span'} style={{ '--count': span.stations.length } as CSSProperties}>
              <p className="span-title">
                <b>
                  <span className="span-word">Horizon </span>
                  {span.number}
                </b>{' '}
                <span>{span.title}</span>
              </p>
              <ol className="stations">
                {span.stations.map((station) => (
                  <TrackStation key={station.beat} station={station} number={numbered.get(station.beat) ?? 0} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
        <ul className="track-marks" aria-label="In the diary">
          {marks.map((mark) => (
            <DiaryMark key={mark.id} mark={mark} length={length} starts={play.scenario.starts} />
          ))}
        </ul>
        {markLabels(track, play.scenario.starts).map((label) => (
          <DiaryWords key={label.rows[0]?.title} label={label} />
        ))}
      </div>
    </section>
  );
}

const places = ({ length, now }: TrackShape): CSSProperties =>
  ({ '--length': length, '--first': `${50 / length}%`, '--now': `${((now + 0.5) / length) * 100}%` }) as CSSProperties;

function DiaryMark({ mark, length, starts }: { readonly mark: Mark; readonly length: number; readonly starts: string }): ReactNode {
  return (
    <li
      className={mark.landed ? 'mark mark-landed' : 'mark'}
      style={{ '--at': `${((mark.at + 0.5) / length) * 100}%` } as CSSProperties}
      title={mark.title}
    >
      <svg viewBox="-13 -14 26 28" aria-hidden="true">
        <path className="mark-box" d="M0-12L11 0 0 12-11 0z" />
        <path className="mark-sign" d="M0-5v5.500M0 3.600v1.800" />
      </svg>
      <span className="hidden-text">
        {mark.title} {shortMonthWords(starts, mark.month)}
        {mark.landed && ', past'}
      </span>
    </li>
  );
}

/** What stands below the marks to be seen; the list of marks says it all to readers of the page. */
function DiaryWords({ label: { left, width, rows, more } }: { readonly label: MarkLabel }): ReactNode {
  return (
    <p
      className={rows.length > 1 ? 'mark-label mark-shared' : 'mark-label'}
      style={{ '--left': `${left * 100}%`, '--width': `${width * 100}%` } as CSSProperties}
      aria-hidden="true"
    >
      {rows.map(({ title, date }, index) => (
        <span key={title} className="mark-row">
          <b>{title}</b>
          <span className="mark-date">{date}</span>
          {more > 0 && index === rows.length - 1 && <span className="mark-more">and {more} more</span>}
        </span>
      ))}
    </p>
  );
}
