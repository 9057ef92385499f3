import { carryOut } from './carry-out.ts';
import { draw } from './draw.ts';
import { holds } from './holds.ts';
import type { Passing } from './passing.ts';
import type { Happening } from './story.ts';
import { tablesOf } from './tables.ts';

/** Events land by the calendar, or in the first month in which their condition holds. Odds below 1 are drawn once. */
export function landEvents(passing: Passing): void {
  const { dated, undated, watchesOutcomes } = tablesOf(passing.scenario);
  for (const event of dated.get(passing.draft.month) ?? []) landOne(passing, event);
  if (watchesOutcomes) passing.settle();
  for (const event of undated) landOne(passing, event);
}

function landOne({ scenario, draft, events, shifts, settle }: Passing, event: Happening): void {
  if (draft.landed.includes(event.id)) return;
  if (event.month !== undefined) settle();
  if (!holds(event.when, draft)) return;
  if (event.odds < 1) {
    if (draft.luck.some(({ id }) => id === event.id)) return;
    const came = draw(draft.seed, event.id) < event.odds;
    draft.luck = [...draft.luck, { id: event.id, odds: event.odds, came }];
    if (!came) return;
  }
  settle();
  draft.landed = [...draft.landed, event.id];
  events.push(event);
  carryOut({ scenario, draft, shifts, cause: 'event', via: event.id, worked: 1 }, event.effects);
}
