import type { ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { capital } from '../../debrief/capital.ts';
import { fewestForPercents, figure, runsWords, shareWords } from './many-words.ts';
import { stepWords } from './step-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly way: readonly string[];
  /** Runs that came this way. */
  readonly runs: number;
  /** Runs in all. */
  readonly of: number;
  readonly onWay: (way: readonly string[]) => void;
}

/** Which runs the page speaks of: all, or those that came one way. Said aloud when it changes. */
export function WayHere({ scenario, way, runs, of, onWay }: Props): ReactNode {
  return (
    <div className="way-here">
      <p role="status">
        {way.length === 0 ? (
          <>
            <span className="hidden-text">{`${capital(runsWords(runs))}. `}</span>
            Left to right, a station for every choice. Press one to see only the runs that came that way.
          </>
        ) : (
          `${figure(runs)} of ${runsWords(of)} came this way${of < fewestForPercents ? '' : `, ${shareWords(runs, of)}`}. Further on, ${runs < fewestForPercents ? 'counts' : 'shares'} are of these.`
        )}
      </p>
      {way.length > 0 && (
        <>
          <ol>
            {way.map((key, at) => {
              const { label, letter, title } = stepWords(scenario, key);
              return (
                <li key={way.slice(0, at + 1).join(' ')}>
                  {label}: <b>{letter}</b> {title}
                </li>
              );
            })}
          </ol>
          <button type="button" className="button" onClick={() => onWay([])}>
            Show all runs
          </button>
        </>
      )}
    </div>
  );
}
