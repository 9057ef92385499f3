import type { Grade } from '../core/names.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { need, tablesOf } from '../core/tables.ts';
import { broughtIn } from './brought-in.ts';
import { groupByDecision } from './group-by-decision.ts';
import { sourceOf } from './reason-of.ts';

/** One entry of the register that something rests on, and how: never `judgement`. */
interface Basis {
  readonly id: string;
  readonly grade: Grade;
}

/** Something of a run beside the choice itself, and what it rests on. */
export interface RestReport {
  readonly kind: 'looked' | 'moved' | 'happened';
  /** A look's or an event's title, or what set something moving. */
  readonly title: string;
  /** Empty where the study is silent and it is ours. */
  readonly basis: readonly Basis[];
}

/** For every decision, in order: looks before it, then what its frame, its choice and the months after moved, then what happened and moved nothing. */
export const restsOf = (scenario: Scenario, turns: readonly Turn[]): readonly (readonly RestReport[])[] =>
  groupByDecision(turns).map(({ since }) => restsIn(scenario, since));

function restsIn(scenario: Scenario, turns: readonly Turn[]): readonly RestReport[] {
  const looks = turns.flatMap(({ entry }): RestReport[] => {
    if (entry.kind !== 'look') return [];
    const { title, grade, evidence } = need(tablesOf(scenario).looks, entry.look);
    return [{ kind: 'looked', title, basis: basisOf([{ grade, evidence }]) }];
  });
  const sources = new Map<string, Shift[]>();
  for (const shift of turns.flatMap((turn) => [...turn.shifts, ...(turn.passed?.shifts ?? [])])) {
    if (!shift.effect) continue;
    const source = sourceOf(scenario, shift);
    sources.set(source, [...(sources.get(source) ?? []), shift]);
  }
  const moved = [...sources].map(
    ([title, shifts]): RestReport => ({ kind: 'moved', title, basis: basisOf(shifts.flatMap(({ effect }) => effect ?? [])) }),
  );
  const happened = turns.flatMap((turn) => [...broughtIn(scenario, [turn]), ...(turn.passed?.events ?? [])]);
  const events = happened.filter(({ title }) => !sources.has(`“${title}”`));
  return [...looks, ...moved, ...events.map(({ title }): RestReport => ({ kind: 'happened', title: `“${title}”`, basis: [] }))];
}

/** Each entry once, as the strongest claim has it. */
function basisOf(claims: readonly { readonly grade: Grade; readonly evidence: readonly string[] }[]): readonly Basis[] {
  const grades = new Map<string, Grade>();
  for (const { grade, evidence } of claims) {
    if (grade === 'judgement') continue;
    for (const id of evidence) if (grades.get(id) !== 'stated') grades.set(id, grade);
  }
  return [...grades].map(([id, grade]) => ({ id, grade }));
}
