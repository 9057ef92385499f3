import { type ReactNode, useEffect, useRef } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { doing } from '../../debrief/choice-words.ts';
import { type Ends, usualRuns, type Way } from '../../debrief/counterfactuals.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { whatIf } from '../../debrief/what-if.ts';
import { Section } from './section.tsx';
import { useNarrow } from './use-narrow.ts';
import type { WhatIfChoice } from './use-what-if.ts';
import './what-if-block.css';
import { WhatIfEndings } from './what-if-endings.tsx';
import { WhatIfFigures } from './what-if-figures.tsx';
import { WhatIfOptions } from './what-if-options.tsx';

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
  const { options, other, beside, way, onOption, onWay } = choice;
  const top = useRef<HTMLParagraphElement>(null);
  const narrow = useNarrow();
  const before = useRef(decision.index);
  // On a phone the stations are a screen away: whoever picks one is brought here.
  useEffect(() => {
    if (narrow && before.current !== decision.index) top.current?.scrollIntoView({ block: 'center' });
    before.current = decision.index;
  }, [narrow, decision.index]);
  const found = beside && whatIf(scenario, came, beside.same.ends, beside.other.ends);
  const letters = beside && { same: beside.same.letter, other: beside.other.letter };
  const ways = (
    <p className="what-if-ways" ref={top}>
      <button type="button" className="quiet-link" onClick={() => onRead()}>
        Read decision {decision.index + 1} in full
      </button>
    </p>
  );
  return (
    <Section title={`What if, at ${decision.index + 1}. ${decision.label}`} area="what-if" aside={ways}>
      {!options && <Waiting done={done} of={of} failed={failed} />}
      {options && (
        <div className="what-if">
          <div>
            <WhatIfOptions options={options} other={other?.option} name={`what-if-${decision.index}`} onOption={onOption} />
            {other && (
              <button type="button" className="button what-if-on" onClick={() => onPlayOn(other.option)}>
                Play on from here with {doing(other.letter)}
              </button>
            )}
          </div>
          {found && letters && <WhatIfFigures found={found} decision={decision.index} {...letters} />}
          {other ? (
            <div>
              {found && letters ? (
                <WhatIfEndings found={found} decision={decision.index} {...letters} />
              ) : (
                <Waiting done={done} of={of} failed={failed} />
              )}
              <Ways way={way} onWay={onWay} name={`what-if-way-${decision.index}`} />
            </div>
          ) : (
            <p className="debrief-plain">Nothing else could be chosen then.</p>
          )}
        </div>
      )}
      <p className="debrief-cite what-if-model">
        {`Modelled by this game, each choice played on ${other?.ends.runs ?? usualRuns} times with the chance of your run, and with as many behind it as you put behind yours. The research did not test it.`}
      </p>
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

interface WaysProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly name: string;
}

/** How the decisions after it are taken. */
function Ways({ way, onWay, name }: WaysProps): ReactNode {
  return (
    <fieldset className="what-if-way">
      <legend>Later decisions taken</legend>
      {(
        [
          ['asYouPlay', 'as you took yours'],
          ['anyhow', 'at random'],
        ] as const
      ).map(([id, says]) => (
        <label key={id}>
          <input type="radio" name={name} checked={way === id} onChange={() => onWay(id)} />
          {says}
        </label>
      ))}
    </fieldset>
  );
}
