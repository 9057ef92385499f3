import type { ReactNode } from 'react';
import type { RunLetter } from './run-letter.ts';
import { RunMark } from './run-mark.tsx';

/** A run of this device that can be compared. */
export interface OwnRow {
  readonly id: string;
  readonly name: string;
  /** Where it stands, or why it cannot be compared. */
  readonly says: string;
  /** Name of another that is ticked and goes on from it, so that both count as one. */
  readonly within: string | undefined;
  /** Run A or B, where two are beside each other. */
  readonly letter: RunLetter | undefined;
  readonly isTicked: boolean;
  /** It cannot be played again. */
  readonly isSpoilt: boolean;
}

interface Props {
  readonly runs: readonly OwnRow[];
  readonly onTick: (id: string, isTicked: boolean) => void;
}

/** The runs kept on this device, to tick. */
export function OwnRuns({ runs, onTick }: Props): ReactNode {
  return (
    <fieldset className="own-runs">
      <legend>Kept on this device</legend>
      {runs.length === 0 && <p>None of this sheet with a decision in it yet.</p>}
      {runs.map(({ id, name, says, within, letter, isTicked, isSpoilt }) => (
        <label key={id} className="own-run">
          <input
            type="checkbox"
            checked={isTicked && !isSpoilt}
            disabled={isSpoilt}
            onChange={({ target }) => onTick(id, target.checked)}
          />
          <span>
            <b>{name}</b>
            <small>{says}</small>
            {isTicked && within && <small>{`“${within}” goes on from it: both count as one run.`}</small>}
          </span>
          {isTicked && letter && <RunMark letter={letter} />}
        </label>
      ))}
    </fieldset>
  );
}
