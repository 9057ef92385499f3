import { type ReactNode, useEffect, useRef } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { doing, instead } from '../../debrief/choice-words.ts';
import type { Ends } from '../../debrief/counterfactuals.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { whatIf } from '../../debrief/what-if.ts';
import { Section } from './section.tsx';
import { useNarrow } from './use-narrow.ts';
import type { WhatIfChoice } from './use-what-if.ts';
import './what-if-block.css';
import { WhatIfFigures } from './what-if-figures.tsx';
import { WhatIfMore } from './what-if-more.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly decision: DecisionReport;
  /** How this run stands at its end, or now. */
  readonly came: Ends;
  readonly choice: WhatIfChoice;
  /** Decisions played on so far, of how many. */
  readonly done: number;
  readonly of: number;
  readonly failed: boolean;
  readonly onRead: () => void;
  /** Plays on from this decision as a new run, with this option picked. */
  readonly onPlayOn: (option: string) => void;
}

/** What the other options of a decision would have led to, by this model. */
export function WhatIfBlock({ scenario, decision, came, choice, done, of, failed, onRead, onPlayOn }: Props): ReactNode {
  const { options, other, beside } = choice;
  const top = useRef<HTMLParagraphElement>(null);
  const narrow = useNarrow();
  const before = useRef(decision.index);
  // On a phone the stations are a screen away: whoever picks one is brought here.
  useEffect(() => {
    if (narrow && before.current !== decision.index) top.current?.scrollIntoView({ block: 'center' });
    before.current = decision.index;
  }, [narrow, decision.index]);
  const found = beside && whatIf(scenario, came, beside.same.ends, beside.other.ends);
  const ways = (
    <p className="what-if-ways" ref={top}>
      <button type="button" className="quiet-link" data-reads onClick={() => onRead()}>
        Read decision {decision.index + 1} in full
      </button>
    </p>
  );
  return (
    <Section title={`What if, at ${decision.index + 1}. ${decision.label}`} area="what-if" aside={ways}>
      {!options && <Waiting done={done} of={of} failed={failed} />}
      {options && !other && <p className="debrief-plain">Nothing else could be chosen then.</p>}
      {other && !beside && <Waiting done={done} of={of} failed={failed} />}
      {found && beside && (
        <>
          <p className="what-if-says" role="status">
            <span className="hidden-text">{`Decision ${decision.index + 1}, ${instead(beside.other.letter)}: `}</span>
            {found.says}
          </p>
          <WhatIfFigures found={found} decision={decision.index} of={of} same={beside.same.letter} other={beside.other.letter} />
          <button type="button" className="quiet-link what-if-on" onClick={() => onPlayOn(beside.other.option)}>
            Play on from here with {doing(beside.other.letter)}
          </button>
        </>
      )}
      {options && <WhatIfMore decision={decision.index} leaders={decision.leaders?.option} choice={choice} found={found} />}
      <p className="debrief-cite what-if-model">Modelled by this game. The research did not test it.</p>
    </Section>
  );
}

function Waiting({ done, of, failed }: { readonly done: number; readonly of: number; readonly failed: boolean }): ReactNode {
  if (failed) {
    return (
      <p className="debrief-plain" role="status">
        This browser would not work it out. Everything else on this page stands.
      </p>
    );
  }
  return (
    <p className="what-if-waiting">
      <label>
        Playing on what you did not choose: {done} of {of} decisions
        <progress value={done} max={of} />
      </label>
    </p>
  );
}
