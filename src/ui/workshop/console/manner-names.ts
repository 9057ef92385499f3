import type { How, Manner } from '../../../workshop/session.ts';

/** How a table decides. */
export const mannerNames: Readonly<Record<Manner, string>> = {
  vote: 'By vote',
  director: 'Its director, having heard everybody',
  consensus: 'When all agree',
};

/** How a decision came about. */
export const howNames: Readonly<Record<How, string>> = {
  vote: 'by vote',
  'tie-broken': 'a tie, broken by the director',
  director: 'by the director',
  consensus: 'agreed by all',
  facilitator: 'set by the facilitator',
  'moved-on': 'settled so that the room could move on',
};
