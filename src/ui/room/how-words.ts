import type { Taken } from '../../debrief/room/room-table.ts';

/** How a decision came about, short. */
const ways: Readonly<Record<Taken['how'], string>> = {
  vote: 'by vote',
  'tie-broken': 'a tie, broken by the director',
  director: 'the director decided',
  consensus: 'all agreed to it',
  facilitator: 'set by the facilitator',
  'moved-on': 'settled so that the room could move on',
};

/** What stands under a station: its voices, or how it came about without. */
export function howShort({ how, with: own, against }: Taken): string {
  if (how === 'tie-broken') return 'a tie';
  if (own + against > 0) return `${own} to ${against}`;
  return how === 'moved-on' ? 'passed by' : how === 'facilitator' ? 'set' : '';
}

/** The same with its voices: "by vote, 4 to 1". */
export function howWords({ how, with: own, against }: Taken): string {
  return own + against === 0 ? ways[how] : `${ways[how]}, ${own} to ${against}`;
}
