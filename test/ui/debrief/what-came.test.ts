import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { reportOf } from '../../../src/debrief/report.ts';
import { WhatCame } from '../../../src/ui/debrief/what-came.tsx';
import { randomRun } from '../../debrief/random-run.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const whole = reportOf(scenario, randomRun(scenario, 3));
const said = (report: typeof whole): string => renderToStaticMarkup(createElement(WhatCame, { report }));

test('the head of a debrief says of a run that stopped on its way that its figures are as they stand', () => {
  expect(whole.decisions).toHaveLength(3);
  expect(said({ ...whole, ending: undefined })).toContain('<b>Not ended.</b> All figures are as they stand after decision 3.');
  expect(said(whole)).toContain(`<b>${whole.ending?.title}.</b>`);
  expect(said(whole)).not.toContain('Not ended');
  // Of two decisions nothing is drawn that could mislead.
  expect(said({ ...whole, ending: undefined, decisions: whole.decisions.slice(0, 2) })).not.toContain('Not ended');
});
