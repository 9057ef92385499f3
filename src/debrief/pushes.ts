import { projected } from '../core/move-outcomes.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';
import { choiceWords, namedSource } from './named-source.ts';

/** Something that set an indicator moving in one ward. */
export interface Push {
  /** What it was, in words that can follow "from"; `undefined` for how things stood before the first decision. */
  readonly from: string | undefined;
  /** The written reason, where there is one. */
  readonly why: string | undefined;
  /** Month it was given in. */
  readonly month: number;
  /** Tenths of a level a month. */
  readonly by: number;
}

/** Everything that set an indicator moving in one ward: how it stood at first, every shift, and what assets added each quarter. */
export function pushesOf(scenario: Scenario, turns: readonly Turn[], first: World, indicator: string, ward: string): readonly Push[] {
  const index = tablesOf(scenario).wardIndex.get(ward) ?? -1;
  const began = turns[0]?.before ?? first;
  const pushes: Push[] = [{ from: undefined, why: undefined, month: began.month, by: began.outcomes[indicator]?.momentum[index] ?? 0 }];
  const told = (turn: Turn, shifts: readonly Shift[]): void => {
    for (const shift of shifts) {
      if (shift.kind !== 'momentum' || shift.indicator !== indicator || !(shift.wards?.includes(ward) ?? true)) continue;
      pushes.push({ from: sourceOf(scenario, turn, shift), why: shift.effect?.why, month: shift.month, by: shift.by });
    }
  };
  for (const turn of turns) {
    told(turn, turn.shifts);
    if (!turn.passed) continue;
    told(turn, turn.passed.shifts);
    pushes.push(...heldUp(scenario, turn.after, turn.passed.world.month, indicator));
  }
  return pushes;
}

/** What assets add to an indicator once a quarter, up to a month. It counts from that month on, so it is given the month before. */
function heldUp(scenario: Scenario, after: World, until: number, indicator: string): readonly Push[] {
  const { assets } = tablesOf(scenario);
  const quarters: number[] = [];
  for (let month = after.month + 1; month <= until; month++) if (month % 3 === 0) quarters.push(month - 1);
  return after.base.flatMap((id) => {
    const asset = assets.get(id);
    const by = asset?.sustains[indicator] ?? 0;
    return asset && by !== 0 ? quarters.map((month) => ({ from: `“${asset.name}”`, why: undefined, month, by })) : [];
  });
}

function sourceOf(scenario: Scenario, { decided }: Turn, { cause, via }: Shift): string {
  if (cause === 'frame') return 'how you framed it';
  if (cause === 'brought') return 'the chapter before';
  const named = namedSource(scenario, { cause, via });
  if (named !== undefined) return named;
  return decided ? choiceWords(scenario, `${decided.beat.id}/${decided.option.id}`) : 'what came before';
}

/** Levels that a push moved its indicator by between two months. */
export function movedBy({ month, by }: Push, from: number, to: number): number {
  const until = (end: number): number => projected(middle, by, Math.max(0, end - month)) - middle;
  return until(to) - until(from);
}

/** Far enough from both ends of the scale that no push is cut off. */
const middle = 5;
