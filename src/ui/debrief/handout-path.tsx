import { Fragment, type ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { broughtInWords, playedWords } from '../../debrief/brought-in.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { lookedWords } from '../../debrief/looks.ts';
import { paidWords } from '../../debrief/paid-words.ts';
import type { Report } from '../../debrief/report.ts';
import { problemName } from '../panel/frame-words.ts';
import { Glyph } from '../panel/glyph.tsx';
import { Flag } from '../rose/flag.tsx';
import { HandoutPart } from './handout-part.tsx';
import { leaningOf } from './leaning-of.ts';
import { NotTaken } from './not-taken.tsx';

/** The route as a table: a station for every decision, what landed, and whose units went with it. */
export function HandoutPath({ report }: { readonly report: Report }): ReactNode {
  const { decisions, horizons, ending, spent, looked, landscapes, turningPoint } = report;
  return (
    <HandoutPart title="The path you took, and whose resources it took">
      <table className="handout-path">
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">You chose</th>
            <th scope="col">Not taken</th>
            <th scope="col">Landed</th>
            <th scope="col">Your own</th>
            <th scope="col">From others</th>
          </tr>
        </thead>
        <tbody>
          {horizons.map(({ id, title, frame }, number) => (
            <Fragment key={id}>
              <tr className="handout-band">
                <th scope="rowgroup" colSpan={6}>
                  {`Horizon ${number + 1}: ${title}${frame ? `. You called it ${problemName(frame.problem).toLowerCase()}` : ''}`}
                </th>
              </tr>
              {decisions
                .filter(({ horizon }) => horizon === id)
                .map((one) => (
                  <Station key={one.index} one={one} turning={turningPoint?.decision === one.index} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p>
        <b>{ending ? `The end: ${ending.title}. ` : 'Still under way. '}</b>
        {ending?.because} {spent.own + spent.others > 0 && `${paidWords(spent)} ${leaningOf(landscapes.start.consistency)} `}
        {lookedWords(looked)} {broughtInWords(report)} {playedWords(decisions)} <Flag /> leaders in the study did this. Yellow: moved trust
        most.
      </p>
    </HandoutPart>
  );
}

function Station({ one, turning }: { readonly one: DecisionReport; readonly turning: boolean }): ReactNode {
  const { index, label, letter, title, lettersNotTaken, landed, own, others, asInCase, leaders } = one;
  return (
    <tr>
      <th scope="row">
        <b className="handout-tile" data-turning={turning || undefined}>
          {letter}
        </b>
        {`${index + 1} ${label}`}
        {turning && <span className="hidden-text"> Moved trust most.</span>}
      </th>
      <td>
        {title} {asInCase && <Flag />}
        {asInCase && <span className="hidden-text">Leaders in the study did this.</span>}
      </td>
      <td className="handout-letters">
        <NotTaken letters={lettersNotTaken} leaders={leaders?.letter} />
        {leaders && !asInCase && <span className="hidden-text"> Leaders in the study chose {leaders.letter}.</span>}
      </td>
      <td className="handout-landed">
        {landed.map((id) => (
          <span key={id}>
            <Glyph behaviour={id} /> {wordsOf(id).short}{' '}
          </span>
        ))}
        {landed.length === 0 && 'nothing'}
      </td>
      <Units count={own} own />
      <Units count={others} own={false} />
    </tr>
  );
}

function Units({ count, own }: { readonly count: number; readonly own: boolean }): ReactNode {
  return (
    <td className="handout-units" data-own={own || undefined}>
      {count}
      <span aria-hidden="true">
        {Array.from({ length: count }, (_, index) => index).map((index) => (
          <i key={index} />
        ))}
      </span>
    </td>
  );
}
