import { gradeSentences } from '../debrief/grade-sentences.ts';
import { leadersSay } from '../debrief/leaders-words.ts';
import { placeSentence } from '../debrief/place-sentence.ts';
import { type Block, heading, list, paragraph } from './block.ts';
import type { Debrief, Item } from './debrief.ts';
import { sourceWords } from './source-words.ts';

/** What the study says of each decision, what that rests on, and where it stands. */
export const tellEvidence = ({ report: { decisions }, evidence }: Debrief): readonly Block[] => [
  heading(2, 'Evidence'),
  ...decisions.flatMap(({ index, label, study, asInCase, leaders, trap }) => [
    heading(3, `${index + 1}. ${label}`),
    ...paragraph(
      study?.says ?? 'The study is silent here.',
      study && `Grade: ${study.grade}. ${gradeSentences[study.grade]}`,
      leadersSay({ asInCase, leaders }),
    ),
    ...list((study?.evidence ?? []).map((id) => itemWords(id, evidence[id]))),
    ...paragraph(trap && `A known trap. ${trap.says} Grade: ${trap.grade}. ${gradeSentences[trap.grade]}`),
    ...list((trap?.evidence ?? []).map((id) => itemWords(id, evidence[id]))),
  ]),
];

const itemWords = (id: string, item: Item | undefined): string =>
  item ? `${item.summary} (${sourceWords(id, item.lines)})` : placeSentence(id);
