import { type ReactNode, useState } from 'react';
import type { Play } from '../../store/play.ts';
import { dropCosts, growingOf, type Grown } from './growing-of.ts';
import { isDeciding } from './place-in-run.ts';
import './growing.css';

/** What has been begun and is not finished: months left, what it takes, and a way to stop it. */
export function Growing({ play, onDrop }: { readonly play: Play; readonly onDrop: (initiative: string) => void }): ReactNode {
  const growing = growingOf(play);
  if (growing.length === 0) return <p className="growing-none">Nothing is growing.</p>;
  return (
    <ul className="growing">
      {growing.map((grown) => (
        <li key={grown.initiative.id}>
          <h3>{grown.initiative.name}</h3>
          <p>{grown.initiative.says}</p>
          <p className="growing-terms">
            {grown.left}. {grown.takes}
          </p>
          <Stop play={play} grown={grown} onDrop={onDrop} />
        </li>
      ))}
    </ul>
  );
}

interface StopProps {
  readonly play: Play;
  readonly grown: Grown;
  readonly onDrop: (initiative: string) => void;
}

function Stop({ play, grown, onDrop }: StopProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const { id, name } = grown.initiative;
  const ready = isDeciding(play.step);
  if (!asking) {
    return (
      <button type="button" className="button growing-stop" aria-disabled={!ready} aria-describedby={ready ? undefined : `${id}-why`} onClick={() => setAsking(ready)}>
        Stop this
        <span className="hidden-text">: {name}</span>
        {!ready && (
          <span className="hidden-text" id={`${id}-why`}>
            The last decision is still being played out.
          </span>
        )}
      </button>
    );
  }
  return (
    <div className="ask">
      <p role="status">{dropCosts(play, id)}</p>
      <button type="button" className="button button-ink" autoFocus onClick={() => onDrop(id)}>
        Stop it
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        Let it grow
      </button>
    </div>
  );
}
