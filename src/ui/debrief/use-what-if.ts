import { useState } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Counterfactual } from '../../debrief/counterfactuals.ts';
import type { Report } from '../../debrief/report.ts';

/** How the decisions after it are taken. */
export type Way = 'asYouPlay' | 'anyhow';

/** What has been played on so far. */
export interface WhatIfsProps {
  readonly done: ReadonlyMap<number, readonly Counterfactual[]>;
  readonly failed: boolean;
  /** Takes this decision next. */
  readonly hurry: (decision: number) => void;
}

/** Which decision is looked at, and which other option of it. */
export interface WhatIfChoice {
  /** Index of the decision. */
  readonly at: number;
  readonly options: readonly Counterfactual[] | undefined;
  readonly same: Counterfactual | undefined;
  readonly other: Counterfactual | undefined;
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
  const options = done.get(at);
  const others = options?.filter(({ chosen, closed }) => !chosen && closed === undefined) ?? [];
  const inCase = scenario.casePath.find(({ beat }) => beat === decisions[at]?.beat)?.option;
  const wanted = picked?.at === at ? picked.option : inCase;
  return {
    at,
    options,
    same: options?.find(({ chosen }) => chosen),
    other: others.find(({ option }) => option === wanted) ?? others[0],
    way,
    onAt: (decision) => {
      hurry(decision);
      setAt(decision);
    },
    onOption: (option) => setPicked({ at, option }),
    onWay: setWay,
  };
}
