import { type Refusal, refusalSentence } from '../../core/refusal.ts';
import type { Look } from '../../core/story.ts';
import { lowered } from '../../debrief/lowered.ts';

/** Why an option cannot be chosen: "B cannot be chosen: needs 1 cover, you have 0." Without a letter it is letting it pass. */
export const optionRefused = (letter: string, refusal: Refusal): string =>
  letter === '' ? `This cannot be let pass${reason(refusal)}` : `${letter} cannot be chosen${reason(refusal)}`;

/** Why a look cannot be taken: "‘Walk the estate’ cannot be done: needs 1 time, you have 0." */
export const lookRefused = ({ title }: Pick<Look, 'title'>, refusal: Refusal): string => `‘${title}’ cannot be done${reason(refusal)}`;

/** What the story says may begin with a name, and keeps its capital. */
function reason(refusal: Refusal): string {
  const says = refusalSentence(refusal);
  return refusal.reason === 'closed' ? `. ${says}` : `: ${lowered(says)}`;
}
