import type { ReactNode } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { Figures } from './figures.tsx';
import { shortCosts } from './short-costs.ts';
import './stage-row.css';

interface Props {
  readonly choice: ChoiceView;
  /** How many are for it, and people per figure; `undefined` while nothing is told. */
  readonly counted?: { readonly count: number; readonly per: number } | undefined;
  /** The most are for it, alone or with others; or every table has chosen it. */
  readonly stands?: 'leads' | 'ties' | 'chosen' | undefined;
  /** Who has decided for it, in words: empty for nobody, `undefined` while nothing is decided. */
  readonly decided?: string | undefined;
}

const hidden = { leads: ', the most', ties: ', tied', chosen: '' } as const;

/** One choice before the room. */
export function StageRow({ choice, counted, stands, decided }: Props): ReactNode {
  const { letter, title, line, costs, costsMore, closed } = choice;
  const yellow = stands === 'leads' || stands === 'chosen';
  const asked = counted === undefined && decided === undefined;
  const cost = asked && closed === undefined ? shortCosts(costs, costsMore) : '';
  return (
    <li className={`stage-row${yellow ? ' stage-row-leads' : ''}${stands === 'ties' ? ' stage-row-ties' : ''}`}>
      <VoteMark letter={letter} solid={decided !== ''} />
      <div className="stage-row-words">
        <p className="stage-row-title">
          <span className="hidden-text">{letter}. </span>
          {title}
        </p>
        {asked && line !== '' && <p className="stage-row-line">{line}</p>}
        {asked && closed !== undefined && <p className="stage-row-closed">{closed}</p>}
        {decided !== undefined && decided !== '' && <p className="stage-row-decided">{decided}</p>}
        {decided === undefined && counted !== undefined && <Figures count={Math.ceil(counted.count / counted.per)} />}
      </div>
      {cost !== '' && (
        <p className="stage-row-cost">
          <span className="stage-row-costs">Costs </span>
          {cost}
        </p>
      )}
      {counted !== undefined && (
        <p className={`stage-row-count${decided === undefined ? '' : ' stage-row-count-past'}`}>
          {counted.count}
          {decided !== undefined && (counted.count === 1 ? ' vote' : ' votes')}
          <span className="hidden-text">{stands ? hidden[stands] : ''}</span>
        </p>
      )}
    </li>
  );
}
