import { keepingWords } from '../ui/words/keeping-words.ts';
import type { AppState, Notice } from './app-state.ts';

/** What stays true until something is done about it: it outlasts every passing notice. */
export function standingNotices({ keeping, newest }: Pick<AppState, 'keeping' | 'newest'>): readonly Notice[] {
  const words = keepingWords[keeping];
  const action = newest && { label: 'Use it now', run: newest };
  return [
    ...(words === undefined ? [] : [{ kind: 'error' as const, text: words }]),
    ...(action
      ? [{ kind: 'note' as const, text: `A newer Bearings is ready.${words === undefined ? ' Your runs are kept.' : ''}`, action }]
      : []),
  ];
}
