import type { Figures } from './figures.ts';
import type { QuestionReport } from './questions.ts';
import type { Report } from './report.ts';
import { type Sign, signsOf } from './signs.ts';

/** One of the study's questions: its entry in the register, our words for it, and the sign in a run that raises it. */
export interface OwnQuestion {
  readonly evidence: string;
  readonly sign: Sign;
  readonly text: string;
}

/** One of them as a run raises it. */
export interface StudyQuestionReport extends QuestionReport {
  /** What in the run raises it, in a sentence. */
  readonly because: string;
}

const most = 3;

/**
 * Those of the study's own questions that the run raises, at most three, each for another reason.
 * What the scenario's questions beside them already ask in its own words is not asked twice.
 */
export function raiseStudyQuestions(
  asked: readonly OwnQuestion[],
  figures: Figures & Pick<Report, 'horizons'>,
  beside: readonly QuestionReport[],
): readonly StudyQuestionReport[] {
  const taken = new Set(beside.flatMap(({ evidence }) => evidence));
  return signsOf(figures)
    .flatMap(([sign, because]) => {
      const one = asked.find((question) => question.sign === sign && !taken.has(question.evidence));
      return one ? [{ id: `study-${one.evidence}`, text: one.text, evidence: [one.evidence], because }] : [];
    })
    .slice(0, most);
}
