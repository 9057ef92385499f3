import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useBackCloses } from '../use-back-closes.ts';
import './ask-first.css';

interface Props {
  /** The question, with the name of what would be lost. */
  readonly question: string;
  readonly says: string;
  /** The verb on the button that does it. */
  readonly verb: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question before something is lost; Esc and the first button keep it. */
export function AskFirst({ question, says, verb, onYes, onNo }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useBackCloses(dialog);
  const go = (): void => {
    dialog.current?.close();
    onYes();
  };
  return (
    <dialog className="ask-first inset" ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-says`} onClose={onNo}>
      <h2 id={`${id}-question`}>{question}</h2>
      <p id={`${id}-says`}>{says}</p>
      <div className="ask-first-buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button type="button" className="button button-ink" onClick={go}>
          {verb}
        </button>
      </div>
    </dialog>
  );
}
