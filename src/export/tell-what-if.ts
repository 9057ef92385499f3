import type { Spread } from '../core/spread.ts';
import type { Counterfactual, Ends } from '../debrief/counterfactuals.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';
import type { Debrief } from './debrief.ts';

/** For each decision where its options led when played on as this player plays. */
export function tellWhatIf({ report: { decisions }, whatIf, endings }: Debrief): readonly Block[] {
  if (decisions.length === 0) return [];
  if (whatIf.length === 0) return [heading(2, 'What if'), ...paragraph('The options could not be played on when this was written.')];
  return [
    heading(2, 'What if'),
    ...paragraph(
      'Each option was played on to the end many times, later decisions taken in the way you took yours.',
      'In brackets: one run in ten lay below the first figure, one in ten above the second.',
      'This is the game’s model. The study tested none of it.',
    ),
    ...whatIf.flatMap((options, index) => tellDecision(`${index + 1}. ${decisions[index]?.label ?? ''}`, options, endings)),
  ];
}

const tellDecision = (label: string, options: readonly Counterfactual[], titles: Debrief['endings']): readonly Block[] => [
  heading(3, `What if: ${label}`),
  ...table(
    `Options of decision ${label}, each played on`,
    ['Option', 'Ended most often as', 'Time left', 'Resilience left', 'Assets held'],
    options
      .filter(({ closed }) => closed === undefined)
      .map(({ letter, title, chosen, asYouPlay }) => [
        `${letter} ${title}${chosen ? ' (your choice)' : ''}`,
        endingWords(asYouPlay, titles),
        spreadWords(asYouPlay.resources.time),
        spreadWords(asYouPlay.resources.resilience),
        spreadWords(asYouPlay.base),
      ]),
  ),
  ...list(
    options.flatMap(({ letter, title, closed }) =>
      closed === undefined ? [] : [`${letter} ${title} could not be chosen then. ${closed}`],
    ),
  ),
];

/** The two commonest. */
const endingWords = ({ endings, runs }: Ends, titles: Debrief['endings']): string =>
  Object.entries(endings)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([id, count], at) => `${titles[id] ?? id}, ${count}${at === 0 ? ` of ${runs}` : ''}`)
    .join('; ');

const spreadWords = ({ p10, p50, p90 }: Spread): string => `${p50} (${p10} to ${p90})`;
