import type { ReactNode } from 'react';
import { passLetter } from '../../debrief/letters.ts';
import type { MetDecision, RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { figure, shareWords } from './many-words.ts';
import { RunsSection } from './runs-section.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { ShareBar } from './share-bar.tsx';

interface Props {
  readonly figures: RunFigures;
  /** The table as a file. */
  readonly onTable: () => void;
  /** What came of asking for it. */
  readonly said: string | undefined;
}

/** Every decision that was met, and how many chose what. */
export function DecisionsTable({ figures: { met }, onTable, said }: Props): ReactNode {
  const most = Math.max(0, ...met.map(({ options }) => options.length - 1));
  const letters = Array.from({ length: most }, (_, at) => String.fromCharCode(65 + at));
  return (
    <RunsSection title="Decision by decision" area="decisions">
      <ScrollTable label="Decision by decision: how many chose what">
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">Runs that met it</th>
            {letters.map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
            <th scope="col">– let it pass</th>
          </tr>
        </thead>
        <tbody>
          {met.map((decision) => (
            <Row key={decision.beat} decision={decision} letters={letters} />
          ))}
        </tbody>
      </ScrollTable>
      <button type="button" className="button runs-take" onClick={onTable}>
        As a table, .csv
      </button>
      <p role="status" className="runs-note">
        {said}
      </p>
    </RunsSection>
  );
}

function Row({ decision, letters }: { readonly decision: MetDecision; readonly letters: readonly string[] }): ReactNode {
  const { label, question, met, options } = decision;
  return (
    <tr>
      <th scope="row">
        {label}
        <small>{question}</small>
      </th>
      <td className="runs-number">{figure(met)}</td>
      {[...letters, passLetter].map((letter) => {
        const option = options.find((one) => one.letter === letter);
        return (
          <td key={letter}>
            {option && (
              <>
                <b>{figure(option.runs)}</b>
                {option.runs > 0 && <span className="runs-share">{` ${shareWords(option.runs, met)}`}</span>}
                {option.runs > 0 && <ShareBar count={option.runs} of={met} />}
                {letter !== passLetter && <small>{option.title}</small>}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
