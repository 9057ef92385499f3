import { expect, test } from 'vitest';
import type { Cause, Shift } from '../../src/core/shift.ts';
import { unitsGone } from '../../src/debrief/units-gone.ts';

const moved = (before: number, after: number, cause: Cause): Shift => ({
  kind: 'resource',
  resource: 'cover',
  before,
  after,
  cause,
  via: undefined,
  effect: undefined,
});

test('what one cause took and gave is set off, what another took is not', () => {
  expect(unitsGone([{ shifts: [moved(3, 1, 'choice'), moved(1, 2, 'choice')] }])).toEqual({ cover: 1 });
  expect(unitsGone([{ shifts: [moved(0, 1, 'choice'), moved(1, 0, 'frame')] }])).toEqual({ cover: 1 });
  expect(unitsGone([{ shifts: [moved(2, 1, 'cost'), moved(1, 3, 'choice')] }])).toEqual({ cover: 1 });
});

test('what came back at another decision is not set against it', () => {
  expect(unitsGone([{ shifts: [moved(3, 2, 'choice')] }, { shifts: [moved(2, 3, 'choice')] }])).toEqual({ cover: 1 });
});
