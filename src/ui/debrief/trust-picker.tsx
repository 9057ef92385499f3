import { type ReactNode, useId } from 'react';
import type { PersonReport } from '../../debrief/people.ts';

interface Props {
  readonly people: readonly PersonReport[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Whose lines are drawn. */
export function TrustPicker({ people, chosen, most, onChoose }: Props): ReactNode {
  const why = useId();
  if (people.length <= most) return undefined;
  const full = chosen.length >= most;
  const toggle = (id: string): void => {
    if (chosen.includes(id)) onChoose(chosen.filter((one) => one !== id));
    else if (!full) onChoose([...chosen, id]);
  };
  return (
    <details className="as-table trust-picker">
      <summary>Other people</summary>
      <fieldset>
        <legend id={why}>{full ? `${most} at most. Take one off to add another.` : `Up to ${most} people.`}</legend>
        {people.map(({ id, name }) => {
          const on = chosen.includes(id);
          return (
            <label key={id} data-off={(!on && full) || undefined}>
              <input
                type="checkbox"
                checked={on}
                aria-disabled={!on && full}
                aria-describedby={!on && full ? why : undefined}
                onChange={() => toggle(id)}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
