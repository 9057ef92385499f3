import { wordsOf } from '../core/behaviours.ts';
import type { Behaviour } from '../core/names.ts';
import { broughtInWords } from '../debrief/brought-in.ts';
import { choiceTitle } from '../debrief/choice-words.ts';
import { leadersDid } from '../debrief/leaders-words.ts';
import type { Report } from '../debrief/report.ts';
import { restsOn } from '../debrief/rests-on.ts';
import { turningWords } from '../debrief/turning-words.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';

const short = (ids: readonly Behaviour[], none: string): string => ids.map((id) => wordsOf(id).short).join(', ') || none;

/** The path: what was decided, how each horizon was framed, how it ended. */
export function tellPath({ decisions, horizons, ending, turningPoint, events }: Report): readonly Block[] {
  if (decisions.length === 0) return [heading(2, 'The path you took'), ...paragraph('Nothing decided yet.')];
  return [
    heading(2, 'The path you took'),
    ...list(
      horizons.map(({ title, decisions: count, frame }, index) => {
        const framed = frame ? ` You called it ${frame.problem}, for ${frame.work} work: “${frame.says}”` : '';
        return `Horizon ${index + 1}, ${title}: ${count} decision${count === 1 ? '' : 's'}.${framed}`;
      }),
    ),
    ...table(
      'The path, decision by decision',
      ['Decision', 'You chose', 'Not taken', 'Meant', 'Landed', 'Leaders in the study'],
      decisions.map((one) => [
        `${one.index + 1}. ${one.label}`,
        choiceTitle(one.letter, one.title),
        one.lettersNotTaken.join(' '),
        short(one.meant, 'not said'),
        short(one.landed, 'nothing'),
        leadersDid(one),
      ]),
    ),
    ...paragraph(broughtInWords({ events, decisions })),
    ...paragraph(turningWords({ decisions, turningPoint }), turningPoint && `${turningPoint.moved} steps in all.`),
    ...(ending
      ? paragraph(`How it ended: ${ending.title}.`, ending.text, ending.because, restsOn(ending.grade))
      : paragraph('This run is still under way.')),
  ];
}
