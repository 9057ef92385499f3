import type { ReactNode } from 'react';
import { usePlace } from '../words/use-place.ts';
import { Modal } from './modal.tsx';
import './pause.css';

interface Props {
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
  /** Whether the browser keeps the run up to its last step. */
  readonly kept: boolean;
  readonly onSave: () => void;
}

/** The way out and back: carry on, settings, help, leave. */
export function PauseDialog({ onClose, onSettings, onHelp, onLeave, kept, onSave }: Props): ReactNode {
  const place = usePlace();
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
        {!kept && (
          <button type="button" className="button" onClick={onSave}>
            Save the run as a file
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          Leave
        </button>
      </div>
      <p className="pause-kept">{kept ? place.kept : place.unkept}</p>
    </Modal>
  );
}
