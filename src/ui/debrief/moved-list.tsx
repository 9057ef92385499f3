import type { ReactNode } from 'react';
import type { Resource } from '../../core/names.ts';
import type { Move } from '../../debrief/moves.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import { Coin } from '../marks/coin.tsx';

interface Props {
  readonly moves: readonly Move[];
  readonly nameOf: (stakeholder: string) => string;
}

/** Relationships and resources that moved, from what to what, and why. */
export function MovedList({ moves, nameOf }: Props): ReactNode {
  if (moves.length === 0) return <p>Nobody moved. That is a result too.</p>;
  return (
    <ul className="moved-list">
      {moves.map(({ kind, id, before, after, why }) => (
        <li key={`${kind}-${id}`}>
          <b>{kind === 'trust' ? nameOf(id) : resourceNames[id as Resource]}</b>
          <span className="moved-figures">
            {kind === 'trust' ? <Coin trust={before} mute /> : null}
            <span className={kind === 'trust' ? 'hidden-text' : ''}>{before}</span>
            <span aria-hidden="true">→</span>
            <span className="hidden-text"> to </span>
            {kind === 'trust' ? <Coin trust={after} mute /> : null}
            <span className={kind === 'trust' ? 'hidden-text' : ''}>{after}</span>
          </span>
          <span>{why}</span>
        </li>
      ))}
    </ul>
  );
}
