import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import type { Asks } from './asks.ts';
import { CountHands } from './count-hands.tsx';
import { handsFor, useHands } from './use-hands.ts';

interface Props {
  readonly table: ConsoleTable;
  readonly ask: Asks;
}

/** Between decision and reveal: what would each have done? Hands are kept, and told with what came of it. */
export function OwnCount({ table, ask }: Props): ReactNode {
  const { round, decision, held } = table;
  const [own, count] = useHands('count-own', round, ask);
  if (!round || !decision || held) return null;
  return (
    <>
      <p className="own-count-head">Before the reveal: what would you have done?</p>
      <ul className="own-count">
        {decision.choices.map(({ id, letter, title }) => (
          <li key={id}>
            <b>{letter}</b>
            <CountHands
              letter={letter}
              title={`${title}, as what each would have done`}
              count={handsFor(own, id)}
              onCount={(hands) => count(id, hands)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
