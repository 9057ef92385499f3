import type { CaseStep, Finding, Question } from '../../core/scenario.ts';
import type { Ending, Happening, Horizon } from '../../core/story.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileEffects } from './compile-effect.ts';
import { compileGraded, compileRemark } from './compile-remark.ts';
import { typeset } from './typeset.ts';

type Written<List extends 'horizons' | 'events' | 'endings' | 'casePath' | 'findings' | 'questions'> = NonNullable<
  ScenarioDocument[List]
>[number];

export const compileHorizon = (horizon: Written<'horizons'>): Horizon => ({
  id: horizon.id,
  title: typeset(horizon.title),
  line: typeset(horizon.line),
  refill: horizon.refill ?? {},
  frames: (horizon.frames ?? []).map(({ id, problem, work, says, follows, effects }) => ({
    id,
    problem,
    work,
    says: typeset(says),
    follows: typeset(follows),
    effects: compileEffects(effects),
  })),
});

export const compileEvent = (event: Written<'events'>): Happening => ({
  id: event.id,
  title: typeset(event.title),
  text: typeset(event.text),
  month: event.month,
  announced: event.announced ?? false,
  when: event.when,
  odds: event.odds ?? 1,
  effects: compileEffects(event.effects),
});

export const compileEnding = (ending: Written<'endings'>): Ending => ({
  id: ending.id,
  title: typeset(ending.title),
  text: typeset(ending.text),
  because: typeset(ending.because),
  when: ending.when,
  ...compileGraded(ending),
});

export const compileCaseStep = (step: Written<'casePath'>): CaseStep => ({
  beat: step.beat,
  option: step.option,
  frame: step.frame,
  looks: step.looks ?? [],
  apply: step.apply ?? [],
});

export const compileFinding = (finding: Written<'findings'>): Finding => ({
  id: finding.id,
  headline: typeset(finding.headline),
  when: finding.when,
  ...compileRemark(finding),
});

export const compileQuestion = (question: Written<'questions'>): Question => ({
  id: question.id,
  text: typeset(question.text),
  when: question.when,
  evidence: question.evidence ?? [],
});
