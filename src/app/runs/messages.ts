import type { Chosen, Outcome, Progress } from '../../store/pooled.ts';
import type { Asked, Folded, OwnRun, Setting } from './pooling.ts';

export type ToWorker =
  | ({ readonly kind: 'open' } & Setting)
  | { readonly kind: 'own'; readonly runs: readonly OwnRun[] }
  /** Readings are numbered from 1 as they are asked for. */
  | ({ readonly kind: 'read'; readonly id: number } & Chosen)
  /** Ends this reading and all before it, those too that have not begun. */
  | { readonly kind: 'stop'; readonly upTo: number }
  /** Forgets what came from files, and ends readings as `stop` does. */
  | { readonly kind: 'clear'; readonly upTo: number }
  | { readonly kind: 'fold'; readonly asked: Asked };

export type FromWorker =
  | { readonly kind: 'own'; readonly problems: Readonly<Record<string, string>> }
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'read'; readonly id: number } & Outcome)
  | { readonly kind: 'folded'; readonly folded: Folded };
