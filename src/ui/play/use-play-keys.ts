import { type RefObject, useEffect, useRef } from 'react';
import { type KeyAction, type KeyPlace, keyAction } from './keys.ts';

/** Listens on the whole page while no modal is open, and hands on what a key asks for. */
export function usePlayKeys(sheet: RefObject<HTMLElement | null>, single: boolean, onKey: (action: KeyAction) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector(':modal, :popover-open')) return;
      // A key held down presses a button once.
      if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) {
        event.preventDefault();
        return;
      }
      const action = keyAction(event.key, placeOf(event.target, sheet.current), single);
      if (!action) return;
      event.preventDefault();
      // A key held down walks the lists; it does not run through pages.
      if (event.repeat && action.does !== 'step') return;
      latest.current(action);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [sheet, single]);
}

function placeOf(target: EventTarget | null, sheet: HTMLElement | null): KeyPlace {
  if (!(target instanceof HTMLElement) || target === document.body) return 'page';
  if (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox')) return 'choice';
  if (target.matches('.lean')) return 'choice';
  if (target.isContentEditable || target.matches('input, textarea, select')) return 'field';
  if (target.matches('button, a[href], summary')) return 'button';
  if (target.closest('[data-keys="panel"], dialog')) return 'panel';
  return sheet?.contains(target) ? 'map' : 'page';
}
