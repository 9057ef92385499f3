import type { Scenario } from '../core/scenario.ts';
import { choiceTitle } from '../debrief/choice-words.ts';
import type { Counterfactual, Ends } from '../debrief/counterfactuals.ts';
import { spreadWords } from '../debrief/spread-words.ts';
import { type WhatIf, type WhatIfRow, whatIf } from '../debrief/what-if.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';
import type { Debrief } from './debrief.ts';

/** For each decision where its options led when played on as this player plays. */
export function tellWhatIf({ report: { decisions }, whatIf: played, scenario, came }: Debrief): readonly Block[] {
  if (decisions.length === 0) return [];
  if (played.length === 0) return [heading(2, 'What if'), ...paragraph('The options could not be played on when this was written.')];
  return [
    heading(2, 'What if'),
    ...paragraph(
      'Each option was played on to the end many times, later decisions taken in the way you took yours, with as many behind it as you put behind yours.',
      'Figures are the middle of those runs; in brackets, where eight in ten of them lie.',
      'This is the game’s model. The study tested none of it.',
    ),
    ...played.flatMap((options, index) => tellDecision(`${index + 1}. ${decisions[index]?.label ?? ''}`, options, scenario, came)),
  ];
}

function tellDecision(label: string, options: readonly Counterfactual[], scenario: Scenario, came: Ends): readonly Block[] {
  const same = options.find(({ chosen }) => chosen);
  const open = options.filter(({ closed }) => closed === undefined);
  const found = (option: Counterfactual): WhatIf => whatIf(scenario, came, same?.ends ?? came, option.ends);
  return [
    heading(3, `What if: ${label}`),
    ...table(
      `Options of decision ${label}, each played on`,
      ['Option', 'Endings, of 100 runs', 'What would have differed most from your choice played on'],
      open.map((option) => [
        `${choiceTitle(option.letter, option.title)}${option.chosen ? ' (your choice)' : ''}`,
        endingWords(found(option)),
        option.chosen ? '' : rowWords(found(option)),
      ]),
    ),
    ...list(
      options.flatMap(({ letter, title, closed }) =>
        closed === undefined ? [] : [`${choiceTitle(letter, title)} could not be chosen then. ${closed}`],
      ),
    ),
  ];
}

/** The two commonest. */
const endingWords = ({ endings }: WhatIf): string =>
  endings
    .filter(({ other }) => other > 0)
    .slice(0, 2)
    .map(({ title, other }) => `${title} ${other}`)
    .join('; ');

/** The three that differ most. */
const rowWords = ({ rows }: WhatIf): string => rows.slice(0, 3).map(oneRow).join('; ');

const oneRow = ({ name, digits, same, other }: WhatIfRow): string =>
  `${name}: ${spreadWords(other, digits)}, not ${spreadWords(same, digits)}`;
