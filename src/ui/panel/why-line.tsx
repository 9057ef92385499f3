import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { mostWhy } from '../../core/journal.ts';
import { useDraft } from '../use-draft.ts';
import './why-line.css';

interface Props {
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

/** One line why, if the player wishes: kept for the debrief, never scored. */
export function WhyLine({ why, onWhy }: Props): ReactNode {
  const [open, setOpen] = useState(why !== '');
  const { text, write, keep } = useDraft(why, onWhy);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (open && asked.current) field.current?.focus();
  }, [open]);
  if (!open) {
    const ask = (): void => {
      asked.current = true;
      setOpen(true);
    };
    return (
      <button type="button" className="quiet" onClick={ask}>
        <span className="quiet-word">Add a line why</span>
      </button>
    );
  }
  const leave = (): void => {
    keep();
    if (text === '') setOpen(false);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The sheet's own Enter decides: here it only ends the line.
    event.preventDefault();
    event.stopPropagation();
    // On to the button it belongs to, so that focus is never lost.
    const next = field.current?.closest('.panel-foot')?.querySelector<HTMLElement>('[data-primary]');
    if (next) next.focus();
    else field.current?.blur();
  };
  return (
    <label className="why-line">
      <span className="why-word">Why</span>
      <input
        ref={field}
        type="text"
        maxLength={mostWhy}
        value={text}
        autoComplete="off"
        placeholder="In your own words"
        onChange={({ target }) => write(target.value)}
        onBlur={leave}
        onKeyDown={key}
      />
    </label>
  );
}
