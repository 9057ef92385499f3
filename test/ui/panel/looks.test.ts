import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Costs as CostsData } from '../../../src/core/names.ts';
import type { Refusal } from '../../../src/core/refusal.ts';
import { start } from '../../../src/core/start.ts';
import { closesWords } from '../../../src/ui/panel/closes-words.ts';
import { Costs } from '../../../src/ui/panel/costs.tsx';
import { lookRefused } from '../../../src/ui/play/refused-words.ts';
import { smallScenario } from '../../small-scenario.ts';

/** The first decision with `time` in hand, after its problem has been named or before. A look takes 1 time; A needs 2 and B 3. */
function closedWith(time: number, named = true): string | undefined {
  const scenario = smallScenario();
  const begun = start(scenario, 1);
  const look = scenario.beats[0]?.looks[0];
  if (!look) throw new Error('a look');
  return closesWords(
    scenario,
    {
      ...begun,
      frames: named ? { [begun.horizon]: 'shared' } : {},
      resources: { ...begun.resources, time: { ...begun.resources.time, level: time } },
    },
    look,
  );
}

test('a look says which options could not be paid once it is taken, and is silent where all could or could not before', () => {
  expect(closedWith(8)).toBeUndefined();
  expect(closedWith(3)).toBe('closes B: it needs 3 time');
  expect(closedWith(2)).toBe('closes A: it needs 2 time');
  expect(closedWith(1)).toBeUndefined();
});

test('before the problem is named the options have no letters yet', () => {
  expect(closedWith(2, false)).toBe('closes one option to come: it needs 2 time');
});

test('a look that cannot be taken says why', () => {
  expect(lookRefused({ title: 'Ask Ben' }, { reason: 'short', resource: 'time', needs: 1, has: 0 })).toBe(
    '‘Ask Ben’ cannot be done: needs 1 time, you have 0.',
  );
});

const heard = (costs: CostsData, more = false, refusal?: Refusal): string =>
  renderToStaticMarkup(createElement(Costs, { costs, more, refusal })).replaceAll(/<[^>]+>/g, '');

test('costs are read as a list, and end where it ends', () => {
  expect(heard({ time: 1 })).toBe('Costs −1 time');
  expect(heard({ time: 1, cover: 2 })).toBe('Costs −1 time, −2 cover');
  expect(heard({ time: 1 }, true)).toBe('Costs −1 time, and a cost you do not know yet');
  expect(heard({ time: 1 }, false, { reason: 'short', resource: 'time', needs: 1, has: 0 })).toBe('Costs −1 time, you have 0');
});
