import { type ReactNode, useId, useState } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { mostMeant } from '../../core/journal.ts';
import { type Behaviour, behaviours } from '../../core/names.ts';
import { behaviourNames } from '../words/names.ts';
import { Glyph } from './glyph.tsx';
import { leanOn } from './lean-on.ts';
import { leaningWords } from './leaning-words.ts';
import { numberWord } from './number-words.ts';
import './meant-picker.css';

interface Props {
  readonly meant: readonly Behaviour[];
  readonly onMean: (meant: readonly Behaviour[]) => void;
}

/** What the player is leaning on: up to two of the eight, said before the outcome is known. Optional, never scored. */
export function MeantPicker({ meant, onMean }: Props): ReactNode {
  const [pointed, setPointed] = useState<Behaviour | undefined>(undefined);
  const id = useId();
  const [first] = meant;
  const full = meant.length >= mostMeant && first !== undefined;
  const leave = (): void => setPointed(undefined);
  return (
    <fieldset className="leaning">
      <legend className="leaning-ask">
        <b>What are you leaning on?</b>{' '}
        <span aria-hidden="true">
          <kbd>S</kbd>
        </span>{' '}
        <span>{leaningWords(meant, pointed)}</span>
      </legend>
      {full && (
        <span className="hidden-text" id={id}>
          At most {numberWord(mostMeant)}: takes the place of {behaviourNames[first]}.
        </span>
      )}
      <div className="leaning-row">
        {behaviours.map((behaviour) => {
          const on = meant.includes(behaviour);
          const point = (): void => setPointed(behaviour);
          return (
            <button
              key={behaviour}
              type="button"
              className="lean"
              aria-pressed={on}
              aria-label={behaviourNames[behaviour]}
              title={wordsOf(behaviour).means}
              aria-describedby={full && !on ? id : undefined}
              onClick={() => onMean(leanOn(meant, behaviour))}
              onMouseEnter={point}
              onMouseLeave={leave}
              onFocus={point}
              onBlur={leave}
            >
              <Glyph behaviour={behaviour} size="large" />
              <span className="lean-name" aria-hidden="true">
                {behaviourNames[behaviour]}
              </span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
