import type { ReactNode } from 'react';
import { doing } from '../../debrief/choice-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { spreadWords } from '../../debrief/spread-words.ts';
import type { WhatIf } from '../../debrief/what-if.ts';
import { HandoutPart } from './handout-part.tsx';
import { WhatIfTable } from './what-if-table.tsx';

interface Props {
  readonly found: WhatIf;
  readonly decision: DecisionReport;
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
}

/** Figures that there is room for: those that differ most. */
const shown = 3;

/** What the option looked at last would have led to, in a few figures. */
export function HandoutWhatIf({ found, decision, same, other }: Props): ReactNode {
  return (
    <HandoutPart title={`What if, at ${decision.index + 1}. ${decision.label}: ${doing(other)}, and not ${doing(same)}`}>
      <p>
        {found.says}{' '}
        <span className="handout-cite">
          Modelled by this game: the middle of many runs, and where eight in ten of them lie. The research did not test it.
        </span>
      </p>
      <WhatIfTable ended={found.ended} rows={found.rows.slice(0, shown)} same={same} other={other} spread={spreadWords} />
    </HandoutPart>
  );
}
