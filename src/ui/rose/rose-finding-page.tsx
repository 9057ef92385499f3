import type { ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Bearings } from '../../debrief/bearings.ts';
import { roseFinding } from '../../debrief/rose-finding.ts';
import { numberWord } from '../panel/number-words.ts';
import { Flag } from './flag.tsx';
import { RoseGaps } from './rose-gaps.tsx';

/** The panel at rest: the finding, the widest gaps, and what leaders in the case did. */
export function RoseFindingPage({ scenario, bearings }: { readonly scenario: Scenario; readonly bearings: Bearings }): ReactNode {
  const { headline, says } = roseFinding(bearings);
  const number = numberWord(bearings.decisions);
  return (
    <>
      <p className="eyebrow">{`${number} decision${bearings.decisions === 1 ? '' : 's'}, eight behaviours`}</p>
      <h2 className="rose-headline">{headline}</h2>
      <p className="rose-says">{says}</p>
      <RoseGaps bearings={bearings} />
      <section className="rose-case">
        <Flag />
        <div>
          <h3>{leadersHeading(scenario)}</h3>
          <p>{scenario.named.says}</p>
          <p className="rose-cite">{scenario.cite}</p>
        </div>
      </section>
    </>
  );
}

const leadersHeading = ({ caseAuthority }: Scenario): string =>
  /^[A-Z]$/.test(caseAuthority) ? `What leaders in Authority ${caseAuthority} did` : 'What leaders in the study did';
