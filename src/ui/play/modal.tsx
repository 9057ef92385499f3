import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useBackCloses } from '../use-back-closes.ts';
import { LineIcon } from './line-icon.tsx';
import './modal.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog over everything: Esc closes it, and focus goes back to where it was. It begins at `data-first`, or at its title. */
export function Modal({ title, onClose, children }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useBackCloses(dialog);
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    (own?.querySelector<HTMLElement>('[data-first]') ?? own?.querySelector('h2'))?.focus();
    return () => own?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal inset"
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
    >
      <header className="modal-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="modal-close" onClick={onClose}>
          <LineIcon of="cross" />
          <span className="hidden-text">Close</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="modal-body" tabIndex={0}>
        {children}
      </div>
    </dialog>
  );
}
