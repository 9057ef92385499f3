import type { ReactNode } from 'react';
import type { Counterfactual } from '../../debrief/counterfactuals.ts';
import { LetterTile } from '../marks/letter-tile.tsx';
import { Flag } from '../rose/flag.tsx';

interface Props {
  readonly options: readonly Counterfactual[];
  /** Id of the option that is looked at. */
  readonly other: string | undefined;
  /** Id of what leaders in the case chose, where they met the decision. */
  readonly leaders: string | undefined;
  /** Tells these radio buttons from others of the page. */
  readonly name: string;
  readonly onOption: (option: string) => void;
}

/** The options of a decision: yours, and those to look at instead. */
export function WhatIfOptions({ options, other, leaders, name, onOption }: Props): ReactNode {
  return (
    <fieldset className="what-if-options">
      <legend className="hidden-text">What you could have chosen</legend>
      {options.map(({ option, letter, title, chosen, closed }) => (
        <label key={option} data-mine={chosen || undefined} data-closed={closed !== undefined || undefined}>
          <input
            type="radio"
            name={name}
            checked={option === other}
            disabled={chosen || closed !== undefined}
            onChange={() => onOption(option)}
          />
          <LetterTile letter={letter} />
          <span>
            {title}
            {chosen && <small>your choice</small>}
            {option === leaders && (
              <small>
                <Flag /> leaders in the study did this
              </small>
            )}
            {closed !== undefined && !chosen && <small>{closed}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
