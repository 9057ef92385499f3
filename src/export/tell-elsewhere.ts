import { wordsOf } from '../core/behaviours.ts';
import type { Behaviour } from '../core/names.ts';
import type { Elsewhere } from '../debrief/elsewhere.ts';
import { byReason } from '../debrief/unlike-words.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';

const named = (ids: readonly Behaviour[]): string => ids.map((id) => wordsOf(id).short).join(', ') || '–';
const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** What it meant to meet the case in another authority. */
export const tellElsewhere = ({ host, starts, decisions, otherwise }: Elsewhere): readonly Block[] => [
  heading(2, `Met in Authority ${host}`),
  ...paragraph(`${otherwise.length} of ${decisions} decisions asked here for something else than at home.`),
  ...table(
    'Decisions that asked for something else here',
    ['Decision', 'Asked more here', 'Asked less here', 'Worked here at', 'At home it would have, at'],
    otherwise.map((one) => [`${one.index + 1}. ${one.label}`, named(one.more), named(one.less), percent(one.here), percent(one.atHome)]),
  ),
  ...list(byReason(starts).map(([because, says]) => `${because}: ${says.join('; ')}.`)),
];
