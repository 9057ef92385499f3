import type { ReactNode } from 'react';
import { runsWords } from './many-words.ts';

/** Runs that began in one place. */
export interface Place {
  readonly id: string;
  /** "At home, in Authority C", "In Authority E", "Chapter two of The long calm". */
  readonly name: string;
  readonly runs: number;
}

interface Props {
  readonly places: readonly Place[];
  /** The one that is looked at. */
  readonly here: string | undefined;
  readonly onPlace: (id: string) => void;
}

/** Runs met elsewhere start otherwise, and are looked at by themselves. */
export function WhereMet({ places, here, onPlace }: Props): ReactNode {
  if (places.length < 2) return null;
  return (
    <fieldset className="where-met">
      <legend>Where they were met</legend>
      {places.map(({ id, name, runs }) => (
        <label key={id}>
          <input type="radio" name="where-met" checked={id === here} onChange={() => onPlace(id)} />
          {`${name}: ${runsWords(runs)}`}
        </label>
      ))}
      <p>Each place starts otherwise, so runs are laid together only with runs that began in the same one.</p>
    </fieldset>
  );
}
