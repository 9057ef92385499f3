import { type ReactNode, useState } from 'react';
import { type Stretch, stretchesOf } from '../../debrief/many/stretches-of.ts';
import type { DecisionPair, TwoRuns } from '../../debrief/many/two-runs.ts';
import { useNarrow } from '../debrief/use-narrow.ts';
import { BothRow } from './both-row.tsx';
import { BothTable } from './both-table.tsx';
import { ChosenWords } from './chosen-words.tsx';
import { runLetters } from './run-letter.ts';
import { RunMark } from './run-mark.tsx';
import { RunsSection } from './runs-section.tsx';
import { stretchWords } from './stretch-words.ts';

/** Decision by decision what each chose, meant and reached, and what it took. Where they chose alike they fold into a line. */
export function TwoDecisions({ two }: { readonly two: TwoRuns }): ReactNode {
  const stretches = stretchesOf(two.decisions);
  const narrow = useNarrow();
  const label = 'Decision by decision, both runs';
  const rows = stretches.map((stretch, at) => (
    <StretchRows key={keyOf(stretch)} stretch={stretch} isFirst={at === 0} columns={narrow ? 2 : 3} />
  ));
  return (
    <RunsSection title="Decision by decision" area="decisions">
      {narrow ? (
        <table className="spread-table runs-table runs-stacked" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">What it chose</th>
            </tr>
          </thead>
          {rows}
        </table>
      ) : (
        <BothTable label={label} of="Decision">
          {rows}
        </BothTable>
      )}
    </RunsSection>
  );
}

interface RowsProps {
  readonly stretch: Stretch;
  readonly isFirst: boolean;
  /** Of the table: beside one another three, on a phone two. */
  readonly columns: 2 | 3;
}

function StretchRows({ stretch: { alike, pairs }, isFirst, columns }: RowsProps): ReactNode {
  const [open, setOpen] = useState(false);
  const isShown = !alike || open;
  const Pair = columns === 2 ? PairBelow : PairBeside;
  return (
    <>
      {alike && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns} className="two-alike">
              <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {stretchWords(pairs, isFirst)}
              </button>
              <small>{pairs.map(({ label, first }) => `${label}: ${first?.letter}`).join(', ')}</small>
            </th>
          </tr>
        </tbody>
      )}
      {isShown && columns === 3 && (
        <tbody>
          {pairs.map((pair) => (
            <Pair key={pairKey(pair)} pair={pair} />
          ))}
        </tbody>
      )}
      {isShown && columns === 2 && pairs.map((pair) => <Pair key={pairKey(pair)} pair={pair} />)}
    </>
  );
}

const pairKey = ({ beat, first, second }: DecisionPair): string => `${beat}/${first?.index}/${second?.index}`;
const keyOf = ({ pairs: [first] }: Stretch): string => (first ? pairKey(first) : '');

function PairBeside({ pair: { label, first, second } }: { readonly pair: DecisionPair }): ReactNode {
  return <BothRow name={label} cells={[<ChosenWords key="first" decision={first} />, <ChosenWords key="second" decision={second} />]} />;
}

function PairBelow({ pair: { label, first, second } }: { readonly pair: DecisionPair }): ReactNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {label}
        </th>
      </tr>
      {runLetters.map((letter) => (
        <tr key={letter}>
          <th scope="row">
            <RunMark letter={letter} />
          </th>
          <td>
            <ChosenWords decision={letter === 'A' ? first : second} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
