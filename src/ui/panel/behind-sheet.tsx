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
  const resting = allies.filter((ally) => ally.resting);
  const others = allies.filter(({ refused, resting: rests }) => refused !== undefined && !rests);
  const full = applied.length >= most;
  return (
    <>
      <fieldset className="allies">
        <legend className="allies-head">
          <b>Put behind it</b>, {numberWord(most)} at most. A person you ask does you a favour, and will want one.
        </legend>
        {ready.length === 0 && (
          <p className="allies-none">
            {resting.length > 0 ? 'Nothing is free this time.' : 'Nothing won so far, and nobody close enough to ask.'}
          </p>
        )}
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
        {resting.map((ally) => (
          <AllyRow key={ally.id} ally={ally} trust={0} chosen={false} refused={ally.refused} onToggle={() => undefined} />
        ))}
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
