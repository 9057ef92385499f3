import { expect, test } from 'vitest';
import { mayWait, outbox } from '../../src/link/outbox.ts';
import type { Command } from '../../src/workshop/command.ts';
import { commandTypes } from '../../src/workshop/read-command.ts';

test('only one’s own vote and reaction wait for a line: what moves a room is asked at its time or not at all', () => {
  expect(commandTypes.filter((type) => mayWait({ type } as Command))).toEqual(['vote', 'react']);
});

test('of what waits only the last is said, and the one before is told so', () => {
  const held = outbox();
  const told: string[] = [];
  const waiting = (option: string) => ({
    command: { type: 'vote', round: 't1/0/0', option } as const,
    key: option,
    told: (what: { readonly ok: boolean }) => void told.push(`${option} ${what.ok}`),
  });
  held.hold(waiting('a'));
  held.hold(waiting('b'));
  expect(told).toEqual(['a false']);
  expect(held.take()?.key).toBe('b');
  expect(held.take()).toBeUndefined();
});
