import { type Behaviour, behaviours } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { DecisionReport } from './decisions.ts';

/** How often one behaviour was meant and how often it landed. */
export interface BehaviourReport {
  readonly id: Behaviour;
  /** Decisions in which it was declared. */
  readonly meant: number;
  /** Decisions in which people felt it. */
  readonly landed: number;
  /** Whether the case study names it. The study scores nobody. */
  readonly named: boolean;
}

export function behavioursOf(scenario: Scenario, decisions: readonly DecisionReport[]): readonly BehaviourReport[] {
  return counted(decisions, (id) => scenario.named.behaviours.includes(id));
}

/** The rose: petals and outlines over the first decisions of a run. */
export interface Bearings {
  /** Decisions counted. */
  readonly decisions: number;
  /** Whether anything was declared at all; without it there are no outlines. */
  readonly declared: boolean;
  /** Eight, in their order round the rose. */
  readonly points: readonly BehaviourReport[];
}

/** Figures of the rose after `upTo` decisions, or after all of them. */
export function bearingsOf(
  report: { readonly decisions: readonly DecisionReport[]; readonly behaviours: readonly BehaviourReport[] },
  upTo = report.decisions.length,
): Bearings {
  const decisions = report.decisions.slice(0, upTo);
  const named = new Set(report.behaviours.filter((one) => one.named).map(({ id }) => id));
  return {
    decisions: decisions.length,
    declared: decisions.some(({ meant }) => meant.length > 0),
    points: counted(decisions, (id) => named.has(id)),
  };
}

function counted(decisions: readonly DecisionReport[], isNamed: (id: Behaviour) => boolean): readonly BehaviourReport[] {
  return behaviours.map((id) => ({
    id,
    meant: decisions.filter(({ meant }) => meant.includes(id)).length,
    landed: decisions.filter(({ landed }) => landed.includes(id)).length,
    named: isNamed(id),
  }));
}
