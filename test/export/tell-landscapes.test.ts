import { expect, it } from 'vitest';
import { tellLandscapes } from '../../src/export/tell-landscapes.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

it('a written debrief tells every place that the authority came to, politics before performance', () => {
  const blocks = tellLandscapes(smallReport);
  expect(linesOf(blocks)).toEqual(['## Where the authority stood', 'From “taken as given” to “can be managed”.']);
  expect(tableIn(blocks, 'The four landscapes')).toEqual([
    ['When', 'Landscape', 'Stability of politics, 0 to 10', 'Steadiness of performance, 0 to 10'],
    ['Start', 'Taken as given', '3', '2'],
    ['After 1. The gate', 'Managed with care', '4', '5'],
    ['After 3. The list', 'Can be managed', '6', '4'],
  ]);
});

it('a written debrief of an authority that ended where it started names the landscape once', () => {
  const { start, route } = smallReport.landscapes;
  const blocks = tellLandscapes({ ...smallReport, landscapes: { start, end: start, route: route.slice(0, 1) } });
  expect(linesOf(blocks)).toContain('It started and ended as “taken as given”.');
  expect(tableIn(blocks, 'The four landscapes')?.slice(1)).toEqual([['Start', 'Taken as given', '3', '2']]);
});
