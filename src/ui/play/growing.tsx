import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import { dropCosts, growingOf } from './growing-of.ts';
import { isDeciding } from './place-in-run.ts';
import { SureButton } from './sure-button.tsx';
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
          <SureButton
            name="Stop this"
            of={grown.initiative.name}
            says={dropCosts(play, grown.initiative.id)}
            yes="Stop it"
            no="Let it grow"
            refused={isDeciding(play.step) ? undefined : 'Not now: the last decision is still being played out.'}
            onSure={() => onDrop(grown.initiative.id)}
          />
        </li>
      ))}
    </ul>
  );
}
