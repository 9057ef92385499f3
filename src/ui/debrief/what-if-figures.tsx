import type { ReactNode } from 'react';
import type { Spread } from '../../core/spread.ts';
import { cameWords } from '../../debrief/choice-words.ts';
import { lowered } from '../../debrief/lowered.ts';
import { beyondWords, type WhatIf, type WhatIfRow } from '../../debrief/what-if.ts';
import { leaningWords } from './leaning-words.ts';
import { WhatIfTable } from './what-if-table.tsx';

interface Props {
  readonly found: WhatIf;
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
  /** Index of the decision, of how many. */
  readonly decision: number;
  readonly of: number;
}

/** Figures shown at once: those that differ most. */
const shown = 4;

/** The figures that differ most, with an arrow for how the other choice stands. */
export function WhatIfFigures({ found, same, other, decision, of }: Props): ReactNode {
  const rows = found.rows.slice(0, shown);
  const beyond = beyondWords({ ...found, rows }, decision, of);
  return (
    <>
      <WhatIfTable
        className="what-if-figures"
        caption={`At the end: ${lowered(cameWords(found.ended))}, your choice played on again, and the other choice`}
        ended={found.ended}
        rows={rows}
        same={same}
        other={other}
        spread={(spread, digits) => <Middle spread={spread} digits={digits} />}
        beside={(leaning) => <Arrow leaning={leaning} />}
      />
      {beyond !== undefined && <p className="debrief-cite">{beyond}</p>}
    </>
  );
}

function Middle({ spread, digits }: { readonly spread: Spread; readonly digits: number }): ReactNode {
  const { p10, p50, p90 } = spread;
  return (
    <>
      <b>{p50.toFixed(digits)}</b> <small>{`${p10.toFixed(digits)} to ${p90.toFixed(digits)}`}</small>
    </>
  );
}

function Arrow({ leaning }: { readonly leaning: WhatIfRow['leaning'] }): ReactNode {
  return (
    <>
      <svg viewBox="0 0 20 20" aria-hidden="true" data-leaning={leaning}>
        {leaning === 'same' ? <path d="M4 10H16" /> : <path d="M10 2L18 11H13V18H7V11H2Z" />}
      </svg>
      <span className="hidden-text">{leaningWords[leaning]}</span>
    </>
  );
}
