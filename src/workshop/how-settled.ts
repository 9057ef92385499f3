import { type Refused, refuse } from './refused.ts';
import type { Count, How, Manner } from './session.ts';
import { backedIn, leadersOf } from './tally.ts';

/**
 * How a table comes to an option in its manner, or why it does not. A facilitator speaks for a table without phones, and may
 * settle it otherwise; that is written down as theirs.
 */
export function howSettled(
  manner: Manner,
  tally: readonly Count[],
  option: string,
  who: 'facilitator' | 'director' | 'member',
): { readonly ok: true; readonly how: How } | Refused {
  const leaders = leadersOf(tally);
  const backed = backedIn(tally);
  const yes = (how: How) => ({ ok: true, how }) as const;
  const otherwise = (says: string) => (who === 'facilitator' ? yes('facilitator') : refuse('not-now', says));
  switch (manner) {
    case 'vote':
      if (leaders.length === 0) return otherwise('Nobody has voted yet.');
      if (!leaders.includes(option)) return otherwise('The table voted for something else.');
      if (leaders.length > 1 && who === 'member') return refuse('not-yours', 'It is a tie: the director decides between them.');
      return yes(leaders.length > 1 ? 'tie-broken' : 'vote');
    case 'director':
      return who === 'member' ? refuse('not-yours', 'At this table the director decides.') : yes('director');
    case 'consensus':
      if (backed.length === 0 && who === 'facilitator') return yes('consensus');
      if (backed.length === 1 && backed[0] === option) return yes('consensus');
      return otherwise('The table does not agree yet. Talk on, and vote again.');
  }
}
