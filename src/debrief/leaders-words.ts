import { choiceTitle } from './choice-words.ts';
import type { DecisionReport } from './decisions.ts';

type Chose = Pick<DecisionReport, 'asInCase' | 'leaders'>;

/** What leaders in the case did at a decision, beside what was chosen: short for a table, empty where they met no such decision. */
export const leadersDid = ({ asInCase, leaders }: Chose): string =>
  asInCase ? 'did this' : leaders ? choiceTitle(leaders.letter, leaders.title) : '';

/** The same in a sentence. `undefined` where they met no such decision. */
export function leadersSay({ asInCase, leaders }: Chose): string | undefined {
  if (asInCase) return 'You chose as leaders in the study did.';
  return leaders && `Leaders in the study chose otherwise here: ${choiceTitle(leaders.letter, leaders.title)}.`;
}
