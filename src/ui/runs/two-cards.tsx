import type { ReactNode } from 'react';
import type { DecisionReport } from '../../debrief/decisions.ts';
import type { TwoRuns } from '../../debrief/many/two-runs.ts';
import { OptionSaid } from './option-said.tsx';
import type { RunLetter } from './run-letter.ts';
import { RunMark } from './run-mark.tsx';
import { RunsSection } from './runs-section.tsx';
import './two-cards.css';

interface Props {
  readonly two: TwoRuns;
  readonly names: readonly [first: string, second: string];
}

/** What each run came to: the finding of its debrief, its ending, and what it chose where the two parted. */
export function TwoCards({ two: { headline, ending, decisions, together }, names }: Props): ReactNode {
  // Where one has come no further, the other has parted from nothing.
  const at = decisions.flatMap(({ first }) => first ?? [])[together];
  const other = decisions.flatMap(({ second }) => second ?? [])[together];
  return (
    <RunsSection title="What each came to" area="cards">
      <div className="two-cards">
        <Card letter="A" name={names[0]} headline={headline.first} ending={ending.first?.title} parted={other && at} />
        <Card letter="B" name={names[1]} headline={headline.second} ending={ending.second?.title} parted={at && other} />
      </div>
    </RunsSection>
  );
}

interface CardProps {
  readonly letter: RunLetter;
  readonly name: string;
  readonly headline: string | undefined;
  readonly ending: string | undefined;
  readonly parted: DecisionReport | undefined;
}

function Card({ letter, name, headline, ending, parted }: CardProps): ReactNode {
  return (
    <article>
      <h3>
        <RunMark letter={letter} /> {name}
      </h3>
      <p className="two-headline">{headline}</p>
      <p>{ending === undefined ? 'Still under way.' : `Ended: ${ending}`}</p>
      {parted && (
        <p>
          {`Where they parted, at “${parted.label}”: `}
          <OptionSaid {...parted} />
        </p>
      )}
    </article>
  );
}
