import { useEffect } from 'react';

/** A key that is held down presses a button once: what it would press next was not there when the key went down. */
export function useOnePress(): void {
  useEffect(() => {
    const once = (event: KeyboardEvent): void => {
      if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) event.preventDefault();
    };
    document.addEventListener('keydown', once);
    return () => document.removeEventListener('keydown', once);
  }, []);
}
