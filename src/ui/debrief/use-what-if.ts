import { useState } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Counterfactual, Way } from '../../debrief/counterfactuals.ts';
import type { Report } from '../../debrief/report.ts';

/** What has been played on so far. */
export interface WhatIfsProps {
  readonly done: Readonly<Record<Way, ReadonlyMap<number, readonly Counterfactual[]>>>;
  readonly failed: boolean;
  /** Takes this decision next, in this way. */
  readonly hurry: (decision: number, way: Way) => void;
}

/** Which decision is looked at, and which other option of it. */
export interface WhatIfChoice {
  /** Index of the decision. */
  readonly at: number;
  readonly options: readonly Counterfactual[] | undefined;
  readonly other: Counterfactual | undefined;
  /** The choice that was made and the other one, each played on in the way; undefined while they are still to come. */
  readonly beside: { readonly same: Counterfactual; readonly other: Counterfactual } | undefined;
  readonly way: Way;
  readonly onAt: (decision: number) => void;
  readonly onOption: (option: string) => void;
  readonly onWay: (way: Way) => void;
}

/** Begins at the decision that moved most; of its other options, with what leaders in the case chose. */
export function useWhatIf(scenario: Scenario, { decisions, turningPoint }: Report, { done, hurry }: WhatIfsProps): WhatIfChoice {
  const [at, setAt] = useState(turningPoint?.decision ?? 0);
  const [picked, setPicked] = useState<{ readonly at: number; readonly option: string } | undefined>(undefined);
  const [way, setWay] = useState<Way>('asYouPlay');
  const played = done[way].get(at);
  // Which can be chosen is the same in every way.
  const options = played ?? done.asYouPlay.get(at);
  const others = options?.filter(({ chosen, closed }) => !chosen && closed === undefined) ?? [];
  const inCase = scenario.casePath.find(({ beat }) => beat === decisions[at]?.beat)?.option;
  const wanted = picked?.at === at ? picked.option : inCase;
  const other = others.find(({ option }) => option === wanted) ?? others[0];
  const same = played?.find(({ chosen }) => chosen);
  const instead = played?.find(({ option }) => option === other?.option);
  return {
    at,
    options,
    other,
    beside: same && instead && { same, other: instead },
    way,
    onAt: (decision) => {
      hurry(decision, way);
      setAt(decision);
    },
    onOption: (option) => setPicked({ at, option }),
    onWay: (next) => {
      hurry(at, next);
      setWay(next);
    },
  };
}
