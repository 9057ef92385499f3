import { shiftPool } from './carrying.ts';
import { holds } from './holds.ts';
import { moveOutcomes } from './move-outcomes.ts';
import type { Resource } from './names.ts';
import { passMonth } from './pass-month.ts';
import type { Passing } from './passing.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import type { Happening, Option } from './story.ts';
import { need, tablesOf } from './tables.ts';
import { type Draft, draftOf, type World } from './world.ts';

/** Time gone by after a decision. */
export interface Passed {
  readonly months: number;
  /** Events that landed, in order. */
  readonly events: readonly Happening[];
  /** Horizon that opened, if one did. */
  readonly opened: string | undefined;
}

/** Lets the months after a decision pass, then goes on to where it leads. */
export function passTime(scenario: Scenario, world: World): Step<Passed> {
  if (world.ended !== undefined) return refuse({ reason: 'ended' });
  if (!world.resolving) return refuse({ reason: 'not-resolving' });
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  const { beat, option, worked } = world.resolving;
  const passed = passTimeOn(scenario, draft, need(tablesOf(scenario).options, `${beat}/${option}`), worked, shifts);
  return { ok: true, world: draft, shifts, ...passed };
}

/** The same on a draft that nobody else holds. */
export function passTimeOn(scenario: Scenario, draft: Draft, option: Option, worked: number, shifts: Shift[]): Passed {
  const tables = tablesOf(scenario);
  const events: Happening[] = [];
  // Outcomes stand as of this month; they are moved on when something is about to read or change them.
  let stand = draft.month;
  const settle = (): void => {
    moveOutcomes(scenario, draft, stand);
    stand = draft.month;
  };
  const passing: Passing = { scenario, draft, events, shifts, settle };
  for (let month = 0; month < option.months; month++) passMonth(passing);
  settle();
  draft.resolving = undefined;
  const to = option.leads.find((lead) => holds(lead.when, draft, worked))?.to ?? 'the-end';
  const next = tables.beats.get(to);
  if (!next) {
    draft.ended = tables.endings.has(to) ? to : scenario.endings.find((ending) => holds(ending.when, draft))?.id;
    return { months: option.months, events, opened: undefined };
  }
  draft.beat = next.id;
  const opened = next.horizon === draft.horizon ? undefined : next.horizon;
  if (opened !== undefined) open(scenario, draft, opened, shifts);
  return { months: option.months, events, opened };
}

function open(scenario: Scenario, draft: Draft, horizon: string, shifts: Shift[]): void {
  draft.horizon = horizon;
  const { refill } = need(tablesOf(scenario).horizons, horizon);
  for (const id in refill) {
    const resource = id as Resource;
    shiftPool({ scenario, draft, shifts, cause: 'refill', via: horizon, worked: 1 }, resource, refill[resource] ?? 0);
  }
}
