import { expect, test } from 'vitest';
import { kitHref, localHref, readConsoleRoute } from '../../../src/app/workshop/console-route.ts';

test('a console’s address names the room or the kit that it was made for', () => {
  expect(readConsoleRoute(localHref('room-1'))).toEqual({ at: 'local', room: 'room-1' });
  expect(readConsoleRoute(kitHref('leading-change-c', 12))).toEqual({ at: 'kit', scenario: 'leading-change-c', tables: 12 });
});

test('an address that was cut or made up opens no kit', () => {
  for (const hash of [
    '',
    '#',
    '#kit',
    '#kit/leading-change-c',
    '#kit/leading-change-c/0',
    '#kit/leading-change-c/100',
    '#kit/../6',
    '#kit/a/6/7',
  ])
    expect(readConsoleRoute(hash), hash).toEqual({ at: 'opening' });
});
