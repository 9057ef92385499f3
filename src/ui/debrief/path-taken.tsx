import type { CSSProperties, ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { broughtInWords, playedWords } from '../../debrief/brought-in.ts';
import { choiceTitle } from '../../debrief/choice-words.ts';
import { leadersDid } from '../../debrief/leaders-words.ts';
import type { Report } from '../../debrief/report.ts';
import { problemName } from '../panel/frame-words.ts';
import { BroughtMark } from '../rose/brought-mark.tsx';
import { Flag } from '../rose/flag.tsx';
import { AsTable } from './as-table.tsx';
import './path-taken.css';
import { PathStation } from './path-station.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly report: Report;
  /** Index of the decision that is looked at. */
  readonly at: number;
  /** Title of the option that is looked at instead, once it has been played on. */
  readonly branch: string | undefined;
  readonly onAt: (index: number) => void;
}

/** The route as a railway: a station for every decision, letters not taken as sidings, the ending at the buffer; dotted, what else. */
export function PathTaken({ report, at, branch, onAt }: Props): ReactNode {
  const { decisions, horizons, ending, turningPoint } = report;
  const told = [broughtInWords(report), playedWords(decisions)].filter((says) => says !== '').join(' ');
  if (decisions.length === 0) {
    return (
      <Section title="The path you took" area="path">
        <p className="debrief-plain">Nothing decided yet. The first decision starts the line.</p>
      </Section>
    );
  }
  let from = 0;
  const bands = horizons.map((horizon) => {
    const first = from;
    from += horizon.decisions;
    return { ...horizon, stations: decisions.slice(first, from) };
  });
  return (
    <Section
      title="The path you took"
      area="path"
      aside={
        <>
          <PathTable decisions={decisions} />
          <PathKey
            turning={turningPoint !== undefined}
            looks={report.looked.looks > 0}
            brought={decisions.some(({ brought }) => brought.length > 0)}
          />
        </>
      }
    >
      {branch !== undefined && (
        <p
          className="path-branch"
          style={{ '--stations': decisions.length, '--at': at } as CSSProperties}
          data-late={at * 2 >= decisions.length || decisions.length === 1 || undefined}
          aria-hidden="true"
        >
          <span>What if: {branch}</span>
        </p>
      )}
      <ol className="path" data-branched={branch !== undefined || undefined} style={{ '--stations': decisions.length } as CSSProperties}>
        {bands.map(({ id, title, frame, stations }, index) => (
          <li key={id} className="path-band" style={{ '--of': stations.length } as CSSProperties}>
            <h3>
              <span className="path-band-number">
                {`Horizon ${index + 1}`}
                {frame && <span className="path-frame">{`, you called it ${problemName(frame.problem).toLowerCase()}`}</span>}
              </span>
              <span className="hidden-text">: {title}</span>
            </h3>
            <ol>
              {stations.map((decision) => (
                <PathStation
                  key={decision.index}
                  decision={decision}
                  turning={turningPoint?.decision === decision.index}
                  picked={decision.index === at}
                  branch={branch === undefined || decision.index < at ? undefined : decision.index === at ? 'leaves' : 'runs'}
                  onAt={onAt}
                />
              ))}
            </ol>
          </li>
        ))}
        <li className="path-end" data-open={ending === undefined || undefined}>
          <p>{ending?.title ?? 'Still under way'}</p>
          {branch !== undefined && (
            <p className="path-modelled" aria-hidden="true">
              modelled
            </p>
          )}
        </li>
      </ol>
      {told !== '' && <p className="path-told">{told}</p>}
    </Section>
  );
}

function PathTable({ decisions }: Pick<Report, 'decisions'>): ReactNode {
  return (
    <AsTable
      caption="The path, decision by decision"
      columns={['Decision', 'Looks', 'You chose', 'Not taken', 'Landed', 'Leaders in the study']}
      rows={decisions.map((one) => [
        `${one.index + 1}. ${one.label}`,
        one.looks.map(({ title }) => title).join(', ') || 'none',
        choiceTitle(one.letter, one.title),
        one.lettersNotTaken.join(' '),
        one.landed.map((id) => wordsOf(id).short).join(', ') || 'nothing',
        leadersDid(one),
      ])}
    />
  );
}

interface KeyProps {
  readonly turning: boolean;
  readonly looks: boolean;
  readonly brought: boolean;
}

function PathKey({ turning, looks, brought }: KeyProps): ReactNode {
  return (
    <ul className="debrief-key">
      <li>
        <i className="path-key-tile" />
        your choice
      </li>
      {turning && (
        <li>
          <i className="path-key-tile path-key-turning" />
          moved trust most
        </li>
      )}
      <li>
        <svg viewBox="0 0 24 22" aria-hidden="true">
          <path d="M2 11h14M16 5v12" fill="none" stroke="currentColor" strokeWidth="3" />
        </svg>
        not taken
      </li>
      {looks && (
        <li>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14M15.2 15.2L21 21" fill="none" stroke="currentColor" strokeWidth="2.6" />
          </svg>
          looks before it
        </li>
      )}
      {brought && (
        <li>
          <BroughtMark />
          brought in before it
        </li>
      )}
      <li>
        <Flag />
        leaders in the study did this
      </li>
    </ul>
  );
}
