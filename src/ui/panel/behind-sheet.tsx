import type { ReactNode } from 'react';
import type { World } from '../../core/world.ts';
import type { Ally } from './allies.ts';
import { AllyRow } from './ally-row.tsx';
import { numberWord } from './number-words.ts';

interface Props {
  readonly allies: readonly Ally[];
  readonly world: World;
  readonly applied: readonly string[];
  readonly most: number;
  readonly onToggle: (ally: string) => void;
  readonly onClose: () => void;
}

/** Who and what can stand behind a choice; the others on request, with why not. */
export function BehindSheet({ allies, world, applied, most, onToggle, onClose }: Props): ReactNode {
  const ready = allies.filter(({ refused }) => refused === undefined);
  const others = allies.filter(({ refused }) => refused !== undefined);
  const full = applied.length >= most;
  return (
    <>
      <fieldset className="allies">
        <legend className="allies-head">
          <b>Put behind it</b>, {numberWord(most)} at most. A person you ask does you a favour, and will want one.
        </legend>
        {ready.length === 0 && <p className="allies-none">Nobody and nothing yet. Win something, or tend a relationship until it holds.</p>}
        {ready.map((ally) => {
          const chosen = applied.includes(ally.id);
          return (
            <AllyRow
              key={ally.id}
              ally={ally}
              trust={world.relationships[ally.id]?.trust ?? 0}
              chosen={chosen}
              refused={full && !chosen ? `${most} at most: take one off first.` : undefined}
              onToggle={() => onToggle(ally.id)}
            />
          );
        })}
      </fieldset>
      {others.length > 0 && (
        <details className="allies-others">
          <summary>Why not {others.length === 1 ? 'the other' : `the other ${numberWord(others.length)}`}?</summary>
          <ul>
            {others.map((ally) => (
              <li key={ally.id}>
                <b>{ally.name}.</b> {ally.refused}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="allies-end">
        <button type="button" className="button" onClick={onClose}>
          Back to the choice
        </button>
      </div>
    </>
  );
}
