import { type ReactNode, useId } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import { VoteRowWords } from './vote-row.tsx';

interface Props {
  /** What is asked, for a screen reader. */
  readonly legend: string;
  readonly choices: readonly ChoiceView[];
  readonly picked: string | undefined;
  readonly onPick: (option: string) => void;
  readonly countOf?: ((id: string) => number) | undefined;
}

/** Rows of which one can be chosen. One that is closed says why, and stays where it can be read. */
export function PickRows({ legend, choices, picked, onPick, countOf }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className="vote-rows">
      <legend className="hidden-text">{legend}</legend>
      {choices.map((choice) => {
        const { id, closed } = choice;
        const chosen = id === picked && closed === undefined;
        const kind = closed !== undefined ? ' vote-row-refused' : chosen ? ' vote-row-chosen' : '';
        return (
          <label key={id} className={`vote-row${kind}`}>
            <input
              type="radio"
              className="vote-row-pick"
              name={name}
              checked={chosen}
              aria-disabled={closed !== undefined}
              onChange={() => closed === undefined && onPick(id)}
            />
            <VoteRowWords choice={choice} chosen={chosen} count={countOf?.(id)} />
          </label>
        );
      })}
    </fieldset>
  );
}
