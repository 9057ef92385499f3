import type { ReactNode } from 'react';
import { mostMeant } from '../../../core/journal.ts';
import { behaviours } from '../../../core/names.ts';
import { behaviourNames } from '../../words/names.ts';

/** Lines for what a table chose, what it meant by it and why. `frames`: whether it also says what kind of problem it is. */
export function KitWrite({ frames }: { readonly frames: boolean }): ReactNode {
  return (
    <div className="kit-write">
      <p>
        {frames && (
          <>
            <b>The problem is</b> <i />
          </>
        )}
        <b>We chose</b> <i className="kit-write-long" />
      </p>
      <p>
        <b>We meant</b> <span className="kit-small">(at most {mostMeant})</span>
        {behaviours.map((id) => (
          <span key={id} className="kit-tick">
            <i /> {behaviourNames[id]}
          </span>
        ))}
      </p>
      <p>
        <b>Because</b> <i className="kit-write-long" />
      </p>
    </div>
  );
}
