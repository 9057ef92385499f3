import { expect, test } from 'vitest';
import { ownPart, restsOn, type Scene, sceneFor, sharedParts } from '../../src/server/projection.ts';
import { consoleView } from '../../src/workshop/console-view.ts';
import type { Session } from '../../src/workshop/session.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { smallScenario } from '../small-scenario.ts';
import { playRoom, type Step } from '../workshop/random-room.ts';

/** Steps of random rooms, of every kind there is. */
function steps(): readonly Step[] {
  const all: Step[] = [];
  for (let dice = 1; dice <= 6; dice++) playRoom(smallScenario(), dice, 250, (step) => all.push(step));
  return all;
}

const isPhones = (place: ReturnType<typeof sceneFor>): place is Scene => 'kind' in place;
const seatClaim = (id: string) => ({ session: 's', kind: 'seat', id }) as const;

test('while what a scene rests on is the same, so is all that it is shown', () => {
  let [same, changed] = [0, 0];
  for (const { before, after, context } of steps()) {
    if (!before) continue;
    const { scenario } = context;
    for (const { id } of after.seats) {
      const scene = sceneFor(after, seatClaim(id));
      if (!isPhones(scene)) continue;
      const shown = (session: Session): string =>
        JSON.stringify([
          [...sharedParts(scenario, session, scene)],
          ownPart(scenario, session, seatClaim(id)),
          sceneFor(session, seatClaim(id)),
        ]);
      const [was, is] = [restsOn(before, scene, [id]), restsOn(after, scene, [id])];
      const rests = was.length === is.length && was.every((one, at) => one === is[at]);
      if (rests) expect(shown(after)).toBe(shown(before));
      if (rests) same += 1;
      else changed += 1;
    }
  }
  expect(Math.min(same, changed)).toBeGreaterThan(500);
});

test('what is worked out once and kept is what would be worked out anew', () => {
  for (const { after, context } of steps().filter((_, at) => at % 3 === 0)) {
    const { scenario } = context;
    // Nothing is kept of a copy.
    const copy = structuredClone(after);
    expect(consoleView(scenario, after)).toEqual(consoleView(scenario, copy));
    expect(stageView(scenario, after)).toEqual(stageView(scenario, copy));
    for (const { id } of after.seats) expect(ownPart(scenario, after, seatClaim(id))).toBe(ownPart(scenario, copy, seatClaim(id)));
  }
});
