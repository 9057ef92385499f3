import { carryOut } from './carry-out.ts';
import { draw } from './draw.ts';
import { holds } from './holds.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import type { Happening } from './story.ts';
import { tablesOf } from './tables.ts';
import type { Draft, World } from './world.ts';

/** Events land by the calendar, or in the first month in which their condition holds. Odds below 1 are drawn once. */
export function landEvents(scenario: Scenario, draft: Draft, events: Happening[], shifts: Shift[]): void {
  const { dated, undated } = tablesOf(scenario);
  for (const event of dated.get(draft.month) ?? []) landOne(scenario, draft, event, events, shifts);
  for (const event of undated) landOne(scenario, draft, event, events, shifts);
}

function landOne(scenario: Scenario, draft: Draft, event: Happening, events: Happening[], shifts: Shift[]): void {
  if (draft.landed.includes(event.id) || !holds(event.when, draft as World)) return;
  if (event.odds < 1) {
    if (draft.luck.some(({ id }) => id === event.id)) return;
    const came = draw(draft.seed, event.id) < event.odds;
    draft.luck = [...draft.luck, { id: event.id, odds: event.odds, came }];
    if (!came) return;
  }
  draft.landed = [...draft.landed, event.id];
  events.push(event);
  carryOut({ scenario, draft, shifts, cause: 'event', via: event.id, worked: 1 }, event.effects);
}
