import type { ReactNode } from 'react';
import { resourceNames } from '../../debrief/resource-names.ts';
import { signed } from '../words/names.ts';
import { Glyph } from './glyph.tsx';
import type { PoolMove, PoolsMoved } from './pools-moved.ts';

interface Props extends Partial<PoolsMoved> {
  readonly words?: Readonly<Record<keyof PoolsMoved, string>>;
}

const usual = { spent: 'Spent', lost: 'Lost', gained: 'Gained' };

/** What was paid, what was lost and what came, pool by pool, on one line. */
export function PoolLine({ spent = [], lost = [], gained = [], words = usual }: Props): ReactNode {
  if (spent.length + lost.length + gained.length === 0) return undefined;
  const side = (word: string, moves: readonly PoolMove[]): ReactNode =>
    moves.length > 0 && (
      <span className="pools-side">
        <span className="pools-word">{word}</span>
        {moves.map(({ resource, by }) => (
          <span key={resource} className="pools-side" title={resourceNames[resource]}>
            <Glyph resource={resource} />
            <span className="hidden-text">{resourceNames[resource]} </span>
            <b>{signed(by)}</b>
          </span>
        ))}
      </span>
    );
  return (
    <p className="pools">
      {side(words.spent, spent)}
      {side(words.lost, lost)}
      {side(words.gained, gained)}
    </p>
  );
}
