import type { ReactNode } from 'react';
import type { Remark } from '../../core/graded.ts';
import type { Scenario } from '../../core/scenario.ts';
import { gradeSentences } from '../../debrief/grade-sentences.ts';
import { placeSentence } from '../../debrief/place-sentence.ts';

interface Props {
  readonly scenario: Scenario;
  readonly study: Remark | undefined;
  /** Why what was chosen is openly a trap. */
  readonly trap: Remark | undefined;
  readonly evidence: ((id: string) => string | undefined) | undefined;
}

/** What leaders in the case did at this point, and how far the study says so. */
export function StudyNote({ scenario, study, trap, evidence }: Props): ReactNode {
  const { caseAuthority } = scenario;
  const who = caseAuthority === 'composite' ? 'the study' : `Authority ${caseAuthority}`;
  const sources = study?.evidence.map((one) => evidence?.(one) ?? placeSentence(one)) ?? [];
  return (
    <>
      <h3 className="panel-head">What leaders in {who} did</h3>
      {study ? (
        <div className="study">
          <p>{study.says}</p>
          <cite>
            {gradeSentences[study.grade]} {scenario.cite}.
          </cite>
          {sources.length > 0 && (
            <details className="more">
              <summary>Evidence</summary>
              <ul className="rests">
                {sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ) : (
        <p className="study">The study is silent here.</p>
      )}
      {trap && (
        <div className="study">
          <p>
            <b>A known trap.</b> {trap.says}
          </p>
          <cite>{gradeSentences[trap.grade]}</cite>
        </div>
      )}
    </>
  );
}
