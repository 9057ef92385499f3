import type { ReactNode } from 'react';
import type { HomeActions, Mode } from './home-actions.ts';
import { ModeButton } from './mode-button.tsx';
import { Rays } from './rays.tsx';
import './spine.css';

interface Props {
  readonly mode: Mode;
  /** How long a run is, in words; `undefined` where nothing can be opened. */
  readonly length: string | undefined;
  readonly actions: HomeActions;
  /** A control beside Settings and Help. */
  readonly children?: ReactNode;
}

/** The ink spine of the atlas: mark, name, promise, modes, and what is invented. */
export function Spine({ mode, length, actions, children }: Props): ReactNode {
  return (
    <header className="spine">
      <Rays />
      <div className="spine-name">
        <h1>Bearings</h1>
        <p>Practise leading children’s services when the ground moves.</p>
      </div>
      <fieldset className="spine-modes">
        <legend className="hidden-text">What to do</legend>
        <ModeButton
          mode="alone"
          title="Practise alone"
          line={length === undefined ? 'One director' : `One director, ${length}`}
          current={mode === 'alone'}
          onChoose={() => actions.onMode('alone')}
        />
        <ModeButton
          mode="debrief"
          title="Debrief"
          line="Your runs beside the case studies"
          current={mode === 'debrief'}
          onChoose={() => actions.onMode('debrief')}
        />
      </fieldset>
      <div className="spine-foot">
        <p>Invented places. Real research: eight councils, 22 directors, 2010.</p>
        <div className="spine-links">
          <a className="spine-link" href="./console.html">
            Play with a room
          </a>
          <button type="button" className="spine-link" onClick={actions.onSettings}>
            Settings
          </button>
          <button type="button" className="spine-link" onClick={actions.onHelp}>
            Help
          </button>
          {children}
        </div>
      </div>
    </header>
  );
}
