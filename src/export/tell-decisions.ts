import { wordsOf } from '../core/behaviours.ts';
import { type Behaviour, othersResources, ownResources, type Resource } from '../core/names.ts';
import { tookWords } from '../debrief/brought-in.ts';
import { youChose } from '../debrief/choice-words.ts';
import { costWords } from '../debrief/cost-words.ts';
import type { DecisionReport } from '../debrief/decisions.ts';
import type { Move } from '../debrief/moves.ts';
import type { Report } from '../debrief/report.ts';
import { resourceNames } from '../debrief/resource-names.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';

/** Each decision, whole: what was found, chosen, meant and felt, why it worked as it did, what moved. */
export function tellDecisions({ decisions, people }: Report): readonly Block[] {
  const name = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  return [heading(2, 'Decision by decision'), ...decisions.flatMap((decision) => tellDecision(decision, name))];
}

const tellDecision = (one: DecisionReport, name: (id: string) => string): readonly Block[] => [
  heading(3, `${one.index + 1}. ${one.label}: ${one.headline}`),
  ...paragraph(`${one.when}.`, one.question, `${youChose(one.letter, one.title)}.`, one.why && `Your line why: “${one.why}”`),
  ...list(one.brought.map(({ title, text }) => `Brought in by the facilitator. ${title}: ${text}`)),
  ...list(one.looks.map(({ title, found }) => `Found first. ${title}: ${found}`)),
  ...paragraph(one.consequence),
  ...paragraph(
    `You meant: ${nouns(one.meant, 'you did not say')}. It landed as: ${nouns(one.landed, 'nothing people could name')}.`,
    ...one.worked,
  ),
  ...paragraph(
    `Your own: ${costWords(one.paid, ownResources)}. From others: ${costWords(one.paid, othersResources)}.`,
    one.backedBy.length > 0 ? `Behind it: ${one.backedBy.join(', ')}.` : undefined,
  ),
  ...paragraph(...one.took.map(tookWords)),
  ...table(
    `What moved after decision ${one.index + 1}`,
    ['Who or what', 'Before', 'After', 'Why'],
    one.moves.map((move) => [movedName(move, name), move.before, move.after, move.why]),
  ),
];

const nouns = (ids: readonly Behaviour[], none: string): string => ids.map((id) => wordsOf(id).noun).join(', ') || none;

const movedName = ({ kind, id }: Move, name: (id: string) => string): string =>
  kind === 'trust' ? `${name(id)}’s trust` : resourceNames[id as Resource];
