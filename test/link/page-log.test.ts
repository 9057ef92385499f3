import { expect, test } from 'vitest';
import { pageLog } from '../../src/link/page-log.ts';
import { logLaws } from './log-laws.ts';

test.each(Object.entries(logLaws))('a log that the page alone keeps %s', async (_, law) => {
  const [found, expected] = await law(pageLog());
  expect(found).toEqual(expected);
});
