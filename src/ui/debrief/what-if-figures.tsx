import type { ReactNode } from 'react';
import type { Spread } from '../../core/spread.ts';
import { again, instead } from '../../debrief/choice-words.ts';
import { spreadWords } from '../../debrief/spread-words.ts';
import { beyondWords, type WhatIf, type WhatIfRow } from '../../debrief/what-if.ts';
import { AsTable } from './as-table.tsx';

interface Props {
  readonly found: WhatIf;
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
  /** Index of the decision. */
  readonly decision: number;
}

/** Figures shown at once: those that differ most. */
const shown = 6;

const leanings = { up: 'higher', down: 'lower', same: 'as high' } as const;

/** Where runs would have stood at the end: as it came, the same choice again, the other choice. */
export function WhatIfFigures({ found, same, other, decision }: Props): ReactNode {
  const beyond = beyondWords(found.rows.slice(0, shown), decision);
  return (
    <div>
      <table className="what-if-figures">
        <caption className="hidden-text">At the end: as it came, your choice played on again, and the other choice</caption>
        <thead>
          <tr>
            <th scope="col">At the end</th>
            <th scope="col">As it came</th>
            <th scope="col">{again(same)}</th>
            <th scope="col">{instead(other)}</th>
            <th scope="col">
              <span className="hidden-text">Beside your choice</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.rows.slice(0, shown).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{row.came.toFixed(row.digits)}</td>
              <td>
                <Middle spread={row.same} digits={row.digits} />
              </td>
              <td>
                <Middle spread={row.other} digits={row.digits} />
              </td>
              <td>
                <Arrow leaning={row.leaning} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {beyond !== undefined && <p className="debrief-cite">{beyond}</p>}
      <AsTable
        label="All figures"
        caption="The middle of the runs, and where eight in ten of them stand"
        columns={['At the end', 'As it came', again(same), instead(other), 'Beside your choice']}
        rows={found.rows.map((row) => [
          row.name,
          row.came.toFixed(row.digits),
          spreadWords(row.same, row.digits),
          spreadWords(row.other, row.digits),
          leanings[row.leaning],
        ])}
      />
    </div>
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
      <span className="hidden-text">{leanings[leaning]}</span>
    </>
  );
}
