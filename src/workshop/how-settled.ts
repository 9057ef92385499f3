import { decidedBy } from './decided-by.ts';
import { type Refused, refuse } from './refused.ts';
import type { Count, How, Manner } from './session.ts';
import { backedIn, leadersOf } from './tally.ts';
import type { Voice } from './voice-at.ts';

/**
 * How a table comes to an option in its manner, or why it does not. A facilitator may settle it otherwise, and breaks a tie or decides
 * where nobody else does: that is written down as theirs.
 */
export function howSettled(
  manner: Manner,
  tally: readonly Count[],
  option: string,
  who: Voice,
): { readonly ok: true; readonly how: How } | Refused {
  const leaders = leadersOf(tally);
  const backed = backedIn(tally);
  const yes = (how: How) => ({ ok: true, how }) as const;
  const otherwise = (why: Refused) => (who === 'facilitator' || who === 'hands' ? yes('facilitator') : why);
  switch (decidedBy[manner]) {
    case 'most':
      if (leaders.length === 0) return otherwise(refuse('not-now', 'Nobody has voted yet.'));
      if (!leaders.includes(option)) return otherwise(refuse('not-now', 'The table voted for something else.'));
      if (leaders.length === 1) return yes('vote');
      return who === 'director' ? yes('tie-broken') : otherwise(refuse('not-yours', 'It is a tie: the director decides between them.'));
    case 'director':
      return who === 'director' || who === 'hands'
        ? yes('director')
        : otherwise(refuse('not-yours', 'At this table the director decides.'));
    case 'all':
      if (backed.length === 1 && backed[0] === option) return yes('consensus');
      // Where hands are raised nobody need count them to agree.
      if (backed.length === 0 && who === 'hands') return yes('consensus');
      return otherwise(refuse('not-now', 'The table does not agree yet. Talk on, and vote again.'));
  }
}
