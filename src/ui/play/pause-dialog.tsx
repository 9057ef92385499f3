import type { ReactNode } from 'react';
import { Modal } from './modal.tsx';
import './pause.css';

interface Props {
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** The way out and back: carry on, settings, help, leave. */
export function PauseDialog({ onClose, onSettings, onHelp, onLeave }: Props): ReactNode {
  return (
    <Modal title="Paused" onClose={onClose}>
      <p>Nothing moves while you are away. Time passes only when you decide.</p>
      <div className="pause-ways">
        <button type="button" className="button button-ink" data-first="" onClick={onClose}>
          Carry on
        </button>
        <button type="button" className="button" onClick={onSettings}>
          Settings
        </button>
        <button type="button" className="button" onClick={onHelp}>
          Help
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
      </div>
      <p className="pause-kept">The run is kept on this device. You come back to this same step.</p>
    </Modal>
  );
}
