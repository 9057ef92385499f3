import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import type { Asks } from './asks.ts';
import { CountHands } from './count-hands.tsx';
import { howNames } from './manner-names.ts';
import { chosenAt } from './table-stand.ts';
import { handsFor, useHands } from './use-hands.ts';

interface Props {
  readonly table: ConsoleTable;
  readonly ask: Asks;
}

/** What a table chooses from: hands while it votes, and what it settles on once the vote is closed. */
export function TableChoices({ table, ask }: Props): ReactNode {
  const { decision, round, phase, held, settled } = table;
  const chosen = chosenAt(table);
  const how = settled.at(-1)?.how;
  const [hands, countHands] = useHands('count', round, ask);
  const [own, countOwn] = useHands('count-own', round, ask);
  return (
    <ul>
      {decision?.choices.map(({ id, letter, title, line, closed }) => {
        const count = round?.soFar.find(({ option }) => option === id)?.count;
        return (
          <li key={id} className="sheet-row">
            <VoteMark letter={letter} solid={chosen === id} />
            <p>
              <span className="hidden-text">{letter}. </span>
              {title}
              <small>{closed ?? line}</small>
            </p>
            {count !== undefined && <b>{count}</b>}
            {round && phase === 'decided' && !held && round.asks === 'decide' && (
              <CountHands
                letter={letter}
                title={`${title}, as what each would have done`}
                count={handsFor(own, id)}
                onCount={(next) => countOwn(id, next)}
              />
            )}
            {chosen === id && how && <small>chosen, {howNames[how]}</small>}
            {round && phase === 'voting' && !held && closed === undefined && (
              <CountHands letter={letter} title={title} count={handsFor(hands, id)} onCount={(next) => countHands(id, next)} />
            )}
            {round && phase === 'settling' && !held && closed === undefined && (
              <button type="button" className="button" onClick={() => ask({ type: 'settle', round: round.id, option: id })}>
                Settle on {letter === '' ? title : letter}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
