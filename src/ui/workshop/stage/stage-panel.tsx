import { type ReactNode, useId } from 'react';
import { questionWords } from '../shared/question-words.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { Figures, peoplePerFigure, VoteFigures } from './figures.tsx';
import { agreedOf, type StageGroup } from './stage-group.ts';
import { StageRows } from './stage-rows.tsx';
import { countOf } from './stage-said.ts';
import { decidedWords, decisionWords, standsWords, tablesWords } from './stage-words.ts';

interface Props {
  readonly group: StageGroup;
  readonly planned: number;
}

/** One question among several, with those who stand at it. */
export function StagePanel({ group, planned }: Props): ReactNode {
  const { question, standing, tables, told } = group;
  const { decision, voted, voters } = question;
  const id = useId();
  return (
    <section className="stage-panel" aria-labelledby={id}>
      <p className="stage-eyebrow">
        <b>{tablesWords(tables)}</b>. {decisionWords(decision.number, planned)}
      </p>
      <h2 id={id} className="stage-panel-question">
        {questionWords(decision)}
      </h2>
      {standing === 'told' ? <StageRows told={told} /> : <Choices group={group} />}
      <div className="stage-panel-stands">
        <p>{standsWords(group)}</p>
        {(standing === 'open' || standing === 'closed') && <VoteFigures voted={voted} voters={voters} />}
      </div>
    </section>
  );
}

function Choices({ group }: { readonly group: StageGroup }): ReactNode {
  const { question, standing, tables, decided } = group;
  const { decision, tally, leaders = [], voted, voters } = question;
  const counts = standing === 'split' ? tally : undefined;
  const agreed = agreedOf(group);
  const per = peoplePerFigure(Math.max(voted, voters));
  return (
    <ul className="stage-panel-choices">
      {decision.choices.map(({ id, letter, title }) => {
        const who = standing === 'decided' ? decidedWords(decided, letter, tables.length) : undefined;
        const most = counts !== undefined && leaders.includes(id);
        const tied = most && leaders.length > 1;
        const yellow = letter === agreed || (most && !tied);
        return (
          <li key={id} className={`${yellow ? 'stage-row-leads' : ''}${tied ? 'stage-row-ties' : ''}`}>
            <VoteMark letter={letter} solid={who !== ''} />
            <p>
              <span className="hidden-text">{letter}. </span>
              {title}
            </p>
            {who !== undefined && who !== '' && <b>{who}</b>}
            {counts && <Figures count={Math.ceil(countOf(counts, id) / per)} />}
            {counts && (
              <b>
                {countOf(counts, id)}
                <span className="hidden-text">{tied ? ', tied' : most ? ', the most' : ''}</span>
              </b>
            )}
          </li>
        );
      })}
    </ul>
  );
}
