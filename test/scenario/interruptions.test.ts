import { describe, expect, test } from 'vitest';
import { readSmall } from '../read-small.ts';
import { smallDocument } from '../small-document.ts';

const saysOf = (effect: string): readonly string[] =>
  readSmall(smallDocument.replace('{ resource: { time: -1 }, why: a day of mopping', `{ ${effect}, why: a day of mopping`)).problems.map(
    ({ message }) => message,
  );

describe('an event that a facilitator may bring in', () => {
  test('nudges', () => {
    expect(saysOf('trust: { ben: 2 }')).toEqual([]);
  });

  test('moves nothing far', () => {
    expect(saysOf('resource: { time: -3 }')).toEqual(['An event that a facilitator brings in moves things by at most 2.']);
  });

  test('wins, loses and begins nothing', () => {
    expect(saysOf('lose: one-account')).toEqual([
      'An event that a facilitator brings in moves trust, reciprocity, resource, momentum and nothing else.',
    ]);
  });
});
