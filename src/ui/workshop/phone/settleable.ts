import { decidedBy } from '../../../workshop/decided-by.ts';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import type { PhoneView } from '../../../workshop/phone-view.ts';
import type { RoundView } from '../../../workshop/round-view.ts';
import { director } from '../../../workshop/seat-roles.ts';
import type { Manner } from '../../../workshop/session.ts';

interface Settleable {
  readonly says: string;
  /** Ids of what this phone can settle on; none where another settles it, or the table has to vote again. */
  readonly open: readonly string[];
}

/** In what part somebody looks on: as director, as one of a table without one, or as one who settles nothing. */
export type SettlesAs = 'director' | 'member' | 'nobody';

export const settlesAs = ({ leads, role }: PhoneView['you']): SettlesAs =>
  leads ? (role?.id === director ? 'director' : 'member') : 'nobody';

const again = 'Talk on; the vote is opened again.';
const nobodyVoted: Settleable = { says: `Nobody has voted. ${again}`, open: [] };

type Closed = Pick<RoundView, 'tally' | 'leaders'>;

/** What a closed vote leaves to a table, as the rules will judge it. Where it has to vote again all its phones say the same. */
export function settleable(manner: Manner, round: Closed, as: SettlesAs, choices: readonly ChoiceView[]): Settleable {
  const { says, open } = leftTo(manner, round, as, choices);
  return { says: `The vote is closed. ${says}`, open };
}

function leftTo(manner: Manner, { tally = [], leaders = [] }: Closed, as: SettlesAs, choices: readonly ChoiceView[]): Settleable {
  const mine = (open: readonly string[]): readonly string[] => (as === 'nobody' ? [] : open);
  switch (decidedBy[manner]) {
    case 'director':
      if (as === 'nobody') return { says: 'The director decides now.', open: [] };
      if (as === 'member') return { says: 'Nobody here plays the director. Settle it with the facilitator.', open: [] };
      return { says: 'Hear everybody, then decide.', open: choices.flatMap(({ id, closed }) => (closed === undefined ? [id] : [])) };
    case 'all': {
      const backed = tally.filter(({ count }) => count > 0).map(({ option }) => option);
      if (backed.length === 0) return nobodyVoted;
      if (backed.length > 1) return { says: `Not agreed yet. ${again}`, open: [] };
      return {
        says: as === 'nobody' ? 'You agree. It is said for the table now.' : 'You agree. Say so for the table.',
        open: mine(backed),
      };
    }
    case 'most':
      if (leaders.length === 0) return nobodyVoted;
      if (leaders.length === 1)
        return { says: as === 'nobody' ? 'The table has voted. It is settled now.' : 'The table has voted.', open: mine(leaders) };
      if (as === 'director') return { says: 'It is a tie. Hear one voice from each, then decide between them.', open: leaders };
      return { says: as === 'member' ? `It is a tie. ${again}` : 'It is a tie. Hear one voice from each; then it is decided.', open: [] };
  }
}
