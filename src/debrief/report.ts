/** What a run means, computed from its journal by replay alone: no clock, no chance, and nothing that is not in the journal. */

import type { Graded } from '../core/graded.ts';
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { start } from '../core/start.ts';
import type { Ending, Frame } from '../core/story.ts';
import { tablesOf } from '../core/tables.ts';
import { type BaseReport, baseOf } from './base.ts';
import { type BehaviourReport, behavioursOf } from './bearings.ts';
import { type ChanceReport, chanceOf } from './chance.ts';
import { type DecisionReport, decisionsOf } from './decisions.ts';
import { type EventReport, eventsOf } from './events.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type LandscapeReport, landscapesOf } from './landscapes.ts';
import { type LookedReport, lookedOf } from './looks.ts';
import { type OutcomeReport, outcomesOf } from './outcomes.ts';
import { type PersonReport, peopleOf, type TurningPoint, turningPointOf } from './people.ts';
import { type PracticeReport, practiceOf } from './practice.ts';
import { type QuestionReport, questionsOf } from './questions.ts';
import { raiseStudyQuestions, type StudyQuestionReport } from './raise-study-questions.ts';
import { type Replayed, replayed } from './replayed.ts';
import { type RestReport, restsOf } from './rests.ts';
import { type SpentReport, spentOf } from './spent.ts';
import { companionQuestions, studyQuestions } from './study-questions.ts';

/** Plain JSON. */
export interface Report {
  readonly scenario: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    /** Where it was played. */
    readonly authority: string;
    /** Where the case happened. */
    readonly caseAuthority: string;
    readonly cite: string;
  };
  /** `undefined` while the story goes on. */
  readonly ending: (Pick<Ending, 'id' | 'title' | 'text' | 'because'> & Graded) | undefined;
  readonly headline: Headline;
  /** Horizons that were entered, in order, with the decisions in each and what kind of problem it was said to be. */
  readonly horizons: readonly HorizonReport[];
  readonly decisions: readonly DecisionReport[];
  readonly behaviours: readonly BehaviourReport[];
  readonly spent: SpentReport;
  readonly looked: LookedReport;
  readonly base: BaseReport;
  readonly people: readonly PersonReport[];
  readonly turningPoint: TurningPoint | undefined;
  readonly outcomes: readonly OutcomeReport[];
  readonly practice: readonly PracticeReport[];
  readonly landscapes: LandscapeReport;
  readonly chance: readonly ChanceReport[];
  readonly events: readonly EventReport[];
  /** What each decision's looks, moves and months rest on, by its index. */
  readonly rests: readonly (readonly RestReport[])[];
  readonly questions: readonly QuestionReport[];
  /** The study's own, as the run raises them. */
  readonly studyQuestions: readonly StudyQuestionReport[];
}

interface HorizonReport {
  readonly id: string;
  readonly title: string;
  readonly decisions: number;
  /** `undefined` where nothing was said. */
  readonly frame: Pick<Frame, 'problem' | 'work' | 'says'> | undefined;
}

/** `run`: the journal played again, where that has been done. Throws for a journal that does not replay: check it first. */
export function reportOf(scenario: Scenario, journal: Journal, { turns, world }: Replayed = replayed(scenario, journal)): Report {
  const first = start(scenario, journal.seed);
  const decisions = decisionsOf(scenario, turns);
  const behaviours = behavioursOf(scenario, decisions);
  const spent = spentOf(decisions);
  const base = baseOf(scenario, first, world);
  const looked = lookedOf(turns, decisions);
  const people = peopleOf(scenario, first, turns);
  const outcomes = outcomesOf(scenario, first, world);
  const figures = { decisions, behaviours, spent, looked, base, people, outcomes };
  const questions = questionsOf(scenario, world, figures);
  const horizons = scenario.horizons
    .map((horizon) => ({
      id: horizon.id,
      title: horizon.title,
      decisions: decisions.filter((one) => one.horizon === horizon.id).length,
      frame: frameOf(scenario, world.frames[horizon.id]),
    }))
    .filter((horizon) => horizon.decisions > 0);
  const { id, version, title, authority, caseAuthority, cite } = scenario;
  const ended = scenario.endings.find((ending) => ending.id === world.ended);
  return {
    scenario: { id, version, title, authority: authority.id, caseAuthority, cite },
    ending: ended && {
      id: ended.id,
      title: ended.title,
      text: ended.text,
      because: ended.because,
      grade: ended.grade,
      evidence: ended.evidence,
    },
    headline: headlineOf(scenario, world, figures),
    horizons,
    decisions,
    behaviours,
    spent,
    looked,
    base,
    people,
    turningPoint: turningPointOf(turns),
    outcomes,
    practice: practiceOf(decisions),
    landscapes: landscapesOf(first, world, turns),
    chance: chanceOf(scenario, turns),
    events: eventsOf(scenario, turns),
    rests: restsOf(scenario, turns),
    questions,
    studyQuestions: raiseStudyQuestions(
      scenario.caseStudy === undefined ? companionQuestions : studyQuestions,
      { ...figures, horizons },
      questions,
    ),
  };
}

function frameOf(scenario: Scenario, id: string | undefined): HorizonReport['frame'] {
  const frame = id === undefined ? undefined : tablesOf(scenario).frames.get(id);
  return frame && { problem: frame.problem, work: frame.work, says: frame.says };
}
