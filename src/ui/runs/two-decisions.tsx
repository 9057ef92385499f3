import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { type Behaviour, resources } from '../../core/names.ts';
import { costWords } from '../../debrief/cost-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import type { TwoRuns } from '../../debrief/many/two-runs.ts';
import { BothRow } from './both-row.tsx';
import { BothTable } from './both-table.tsx';
import { RunsSection } from './runs-section.tsx';

interface Props {
  readonly two: TwoRuns;
  readonly names: readonly [first: string, second: string];
}

/** Decision by decision what each chose, meant and reached, and what it took. */
export function TwoDecisions({ two, names }: Props): ReactNode {
  return (
    <RunsSection title="Decision by decision" area="decisions">
      <BothTable label="Decision by decision, both runs" of="Decision" names={names}>
        {two.decisions.map(({ beat, label, alike, first, second }) => (
          <BothRow
            key={`${beat}/${first?.index}/${second?.index}`}
            name={
              <>
                {label}
                {first && second && <small>{alike ? 'The same choice' : 'Another choice'}</small>}
              </>
            }
            cells={[<Chosen key="first" decision={first} />, <Chosen key="second" decision={second} />]}
          />
        ))}
      </BothTable>
    </RunsSection>
  );
}

function Chosen({ decision }: { readonly decision: DecisionReport | undefined }): ReactNode {
  if (!decision) return <span className="runs-share">did not come here</span>;
  const { index, letter, title, meant, landed, paid } = decision;
  return (
    <>
      <span className="two-tile">{letter}</span> <b>{title}</b>
      <small>{`Decision ${index + 1}. Meant: ${listed(meant)}. Landed: ${listed(landed)}. Took: ${costWords(paid, resources)}.`}</small>
    </>
  );
}

const listed = (ids: readonly Behaviour[]): string => ids.map((id) => wordsOf(id).short.toLowerCase()).join(', ') || 'nothing';
