import { authorityWords } from '../debrief/authority-words.ts';
import { commitmentWords } from '../debrief/commitment-words.ts';
import { restsOn } from '../debrief/rests-on.ts';
import { type Block, heading, list, paragraph } from './block.ts';
import type { Debrief } from './debrief.ts';
import { plainText } from './plain-text.ts';
import { tellDecisions } from './tell-decisions.ts';
import { tellElsewhere } from './tell-elsewhere.ts';
import { tellEvidence } from './tell-evidence.ts';
import { tellFigures } from './tell-figures.ts';
import { tellLandscapes } from './tell-landscapes.ts';
import { tellPath } from './tell-path.ts';
import { tellPractice } from './tell-practice.ts';
import { tellQuestions } from './tell-questions.ts';
import { tellRest } from './tell-rest.ts';
import { tellWhatIf } from './tell-what-if.ts';

/** The whole debrief in words and tables, in the order of the page. */
export function tellDebrief(debrief: Debrief): readonly Block[] {
  const { report, runName, note, commitments, elsewhere } = debrief;
  const { headline, says, also, grade } = report.headline;
  return [
    heading(1, headline),
    ...paragraph(`Debrief: ${authorityWords(report.scenario)}.`, runName && `This run is called “${runName}”.`),
    ...paragraph(says, restsOn(grade), ...also),
    ...tellPath(report),
    ...tellFigures(report),
    ...tellWhatIf(debrief),
    ...tellEvidence(debrief),
    ...tellQuestions(report),
    ...(note.trim() === ''
      ? []
      : [
          heading(2, 'Your note'),
          ...plainText(note)
            .split('\n')
            .flatMap((line) => paragraph(line.trim())),
        ]),
    ...(commitments.length === 0
      ? []
      : [
          heading(2, 'What you mean to do'),
          ...list(
            commitments.map((one) => [one.what, commitmentWords(one)].filter((part) => part !== '').join('. ')),
            false,
          ),
        ]),
    ...(elsewhere ? tellElsewhere(elsewhere) : []),
    ...tellRest(report),
    ...tellLandscapes(report),
    ...tellPractice(report),
    ...tellDecisions(report),
    heading(2, 'What this is'),
    ...paragraph(
      'A record of one run of a game. The study measures no effects and scores nobody; nor does this.',
      'How far things move is the game’s own judgement.',
      'Where you chose differently from leaders in the study, nothing is marked down.',
    ),
    ...paragraph(`The case: ${report.scenario.cite}.`),
  ];
}
