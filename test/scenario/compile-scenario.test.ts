import { expect, test } from 'vitest';
import { readSmall } from '../read-small.ts';
import { smallDocument } from '../small-document.ts';
import { smallScenario } from '../small-scenario.ts';

test('the small document has no problems and compiles to the small scenario', () => {
  const { problems, scenario } = readSmall(smallDocument);
  expect(problems).toEqual([]);
  expect(scenario).toEqual(smallScenario());
});
