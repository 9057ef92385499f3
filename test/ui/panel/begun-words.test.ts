import { expect, test } from 'vitest';
import type { Shift } from '../../../src/core/shift.ts';
import { begunWords } from '../../../src/ui/panel/begun-words.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const id = scenario.initiatives[0]?.id ?? '';
const becomes = scenario.initiatives[0]?.becomes ?? '';
const mature: Shift = { kind: 'mature', id, cause: 'matured', via: id, effect: undefined };
const gain: Shift = { kind: 'gain', id: becomes, cause: 'matured', via: id, effect: undefined };

test('what an initiative became is announced where it is won by it', () => {
  expect(begunWords(scenario, [mature, gain])).toEqual([{ word: 'Grown', says: expect.stringContaining('in place from now on') }]);
});

test('and not where it was won by another way meanwhile', () => {
  expect(begunWords(scenario, [mature])).toEqual([]);
});
