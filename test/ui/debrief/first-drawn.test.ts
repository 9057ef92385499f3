import { expect, test } from 'vitest';
import { type Report, reportOf } from '../../../src/debrief/report.ts';
import { firstDrawn } from '../../../src/ui/debrief/first-drawn.ts';
import { randomRun } from '../../debrief/random-run.ts';
import { shipped } from '../../laws/scenarios.ts';

const most = 6;

function reportBy(seed: number): Report {
  const scenario = shipped.find((one) => one.scenario.id === 'political-swing-d')?.scenario;
  if (!scenario) throw new Error('political-swing-d');
  return reportOf(scenario, randomRun(scenario, seed));
}

const withHeadline = (report: Report, headline: string): Report => ({ ...report, headline: { ...report.headline, headline, says: '' } });
const plain = (report: Report): Report => ({ ...withHeadline(report, 'You went on'), turningPoint: undefined });

test('those who moved most are drawn where nobody is named', () => {
  const report = plain(reportBy(1));
  expect(firstDrawn(report, most)).toEqual(report.people.slice(0, most).map(({ id }) => id));
});

test('whoever the headline names is drawn, however little they moved', () => {
  const report = plain(reportBy(1));
  const last = report.people.at(-1);
  if (!last) throw new Error('nobody');
  const drawn = firstDrawn(withHeadline(report, `You met ${last.name} before she had power`), most);
  expect(drawn).toContain(last.id);
  expect(drawn).toHaveLength(most);
  expect(firstDrawn(report, most)).not.toContain(last.id);
});

test('so is whoever the turning point names', () => {
  const report = plain(reportBy(1));
  const last = report.people.at(-1);
  if (!last) throw new Error('nobody');
  const decisions = report.decisions.map((one, index) => (index === 2 ? { ...one, title: `Ring ${last.name}` } : one));
  expect(firstDrawn({ ...report, decisions, turningPoint: { decision: 2, moved: 3, alike: [] } }, most)).toContain(last.id);
});
