import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { timesWords } from './times-words.ts';
import { unitsGone } from './units-gone.ts';

/** Something found out before a choice. */
export interface LookReport {
  readonly id: string;
  readonly title: string;
  /** What was found. */
  readonly found: string;
}

/** How much was found out before choosing, over a run. */
export interface LookedReport {
  readonly looks: number;
  /** Units of time the looks took. */
  readonly time: number;
  /** Decisions that were looked into at all. */
  readonly decisions: number;
}

/** Looks among these turns, in the order taken. */
export function looksIn(scenario: Scenario, turns: readonly Turn[]): readonly LookReport[] {
  return turns.flatMap(({ entry }) => {
    if (entry.kind !== 'look') return [];
    const { id, title, text } = need(tablesOf(scenario).looks, entry.look);
    return [{ id, title, found: text }];
  });
}

/** A look whose decision was never taken counts as well. */
export function lookedOf(turns: readonly Turn[], decisions: readonly { readonly looks: readonly LookReport[] }[]): LookedReport {
  const looks = turns.filter(({ entry }) => entry.kind === 'look');
  return {
    looks: looks.length,
    time: unitsGone(looks).time ?? 0,
    decisions: decisions.filter((one) => one.looks.length > 0).length,
  };
}

/** "You looked four times before choosing, for 3 units of your time." */
export function lookedWords({ looks, time }: LookedReport): string {
  if (looks === 0) return 'You never looked before choosing.';
  return `You looked ${timesWords(looks)} before choosing, ${time === 0 ? 'at no cost in time' : `for ${time} unit${time === 1 ? '' : 's'} of your time`}.`;
}
