import { type ReactNode, type ToggleEvent, useId } from 'react';
import './term-button.css';

/** A word that opens its meaning in a native popover: by tap, by key, by screen reader; Esc closes and focus returns. */
export function TermButton({ word, says }: { readonly word: string; readonly says: string }): ReactNode {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {word}
      </button>
      <span className="term-says" id={id} popover="auto" onToggle={standBelow}>
        <span className="hidden-text">{word}: </span>
        {says}
      </span>
    </>
  );
}

/** Puts the meaning under its word and inside the window. */
function standBelow({ currentTarget: meaning, newState }: ToggleEvent<HTMLElement>): void {
  const word = meaning.previousElementSibling?.getBoundingClientRect();
  if (newState !== 'open' || !word) return;
  const { width, height } = meaning.getBoundingClientRect();
  const left = Math.max(8, Math.min(word.left, window.innerWidth - width - 8));
  const below = word.bottom + 6;
  const top = below + height > window.innerHeight - 8 ? word.top - height - 6 : below;
  meaning.style.setProperty('--left', `${left}px`);
  meaning.style.setProperty('--top', `${top}px`);
}
