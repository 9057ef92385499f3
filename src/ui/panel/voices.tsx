import type { ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Voice } from '../../core/story.ts';
import { need, tablesOf } from '../../core/tables.ts';
import './voices.css';

interface Props {
  readonly scenario: Scenario;
  readonly voices: readonly Voice[];
}

/** Who said what, in words: the map shows it beside the person, and a picture is read by nobody. */
export function Voices({ scenario, voices }: Props): ReactNode {
  if (voices.length === 0) return undefined;
  return (
    <ul className="voices">
      {voices.map(({ who, says }) => (
        <li key={who}>
          {need(tablesOf(scenario).stakeholders, who).name}: <q>{says}</q>
        </li>
      ))}
    </ul>
  );
}
