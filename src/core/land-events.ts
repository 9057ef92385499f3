import { carryOut } from './carry-out.ts';
import { draw } from './draw.ts';
import { holds } from './holds.ts';
import type { Passing } from './passing.ts';
import type { Happening } from './story.ts';
import { tablesOf } from './tables.ts';

/** Events land by the calendar, or in the first month in which their condition holds. Odds below 1 are drawn once. */
export function landEvents(passing: Passing): void {
  const { dated, undated, watchesOutcomes } = tablesOf(passing.scenario);
  const { draft, settle } = passing;
  for (const event of dated.get(draft.month) ?? none) {
    settle();
    if (!draft.landed.includes(event.id) && holds(event.when, draft)) land(passing, event);
  }
  if (watchesOutcomes) settle();
  for (const { event, test } of undated) if (test(draft, 1) && !draft.landed.includes(event.id)) land(passing, event);
}

const none: readonly Happening[] = [];

function land({ scenario, draft, events, shifts, settle }: Passing, event: Happening): void {
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
