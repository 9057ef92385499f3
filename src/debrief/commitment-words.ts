import type { Commitment } from '../core/commitment.ts';
import { capital } from './capital.ts';

/** "By the end of May, with Moira", as far as either was said. */
export function commitmentWords({ by, who }: Commitment): string {
  const words = [by === '' ? '' : `by: ${by}`, who === '' ? '' : `with: ${who}`].filter((part) => part !== '').join(' · ');
  return capital(words);
}
