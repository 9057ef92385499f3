import { holds } from '../core/holds.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import type { Figures } from './figures.ts';
import { raisedQuestions } from './raised-questions.ts';

/** A question to take away. */
export interface QuestionReport {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly string[];
}

const most = 5;
/** The scenario's own leave room for what this run alone raises. */
const mostOwn = 3;

/** The scenario's that what happened raises, then ours that the figures raise, then those that can always be asked. */
export function questionsOf(scenario: Scenario, world: World, figures: Figures): readonly QuestionReport[] {
  const plain = scenario.questions.map(({ id, text, evidence, when }) => ({ when, question: { id, text, evidence } }));
  const own = plain.filter(({ when }) => when !== undefined && holds(when, world)).map(({ question }) => question);
  const raised = raisedQuestions(figures).map(({ id, text }) => ({ id, text, evidence: [] }));
  const always = plain.filter(({ when }) => when === undefined).map(({ question }) => question);
  return [...own.slice(0, mostOwn), ...raised, ...own.slice(mostOwn), ...always].slice(0, most);
}
