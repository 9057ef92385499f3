import { holds } from '../core/holds.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';

/** A question to take away. */
export interface QuestionReport {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly string[];
}

const most = 5;

/** Those that what happened raises come before those that can always be asked. */
export function questionsOf(scenario: Scenario, world: World): readonly QuestionReport[] {
  const raised = scenario.questions.filter(({ when }) => holds(when, world));
  return [...raised.filter(({ when }) => when !== undefined), ...raised.filter(({ when }) => when === undefined)]
    .slice(0, most)
    .map(({ id, text, evidence }) => ({ id, text, evidence }));
}
