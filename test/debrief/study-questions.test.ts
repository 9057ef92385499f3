import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportOf } from '../../src/debrief/report.ts';
import { companionQuestions, studyQuestions } from '../../src/debrief/study-questions.ts';
import { written } from '../laws/scenarios.ts';
import { randomRun } from './random-run.ts';

const register = (parse(readFileSync('scenarios/evidence.yaml', 'utf8')) as { id: string; kind: string; summary: string }[]).filter(
  ({ kind }) => kind === 'question',
);

describe('the questions of the study', () => {
  it('are all there, each once, in words that are not the register’s', () => {
    const ours = [...studyQuestions, ...companionQuestions];
    expect(ours.map(({ evidence }) => evidence).sort()).toEqual(register.map(({ id }) => id).sort());
    const summaries = new Set(register.map(({ summary }) => summary));
    expect(ours.filter(({ text }) => summaries.has(text) || !text.endsWith('?'))).toEqual([]);
  });

  it('are raised by what a run shows: at most three, each with its reason, and none that the scenario asks already', () => {
    const raised = new Set<string>();
    for (const scenario of written) {
      for (let seed = 1; seed <= 8; seed++) {
        const { questions, studyQuestions: asked } = reportOf(scenario, randomRun(scenario, seed));
        expect(asked.length).toBeLessThanOrEqual(3);
        expect(asked.length).toBeGreaterThan(0);
        const beside = new Set(questions.flatMap(({ evidence }) => evidence));
        for (const { id, because, evidence } of asked) {
          raised.add(id);
          expect(because).toMatch(/^[A-Z\d“].*\.$/);
          expect(evidence.filter((one) => beside.has(one))).toEqual([]);
        }
        expect(new Set(asked.map(({ because }) => because)).size).toBe(asked.length);
      }
    }
    expect(raised.size).toBeGreaterThan(10);
  });

  it('are not put to a run that has shown no habit yet', () => {
    const [scenario] = written;
    if (!scenario) throw new Error('There is no scenario.');
    const { entries, ...journal } = randomRun(scenario, 1);
    const second = entries.flatMap(({ kind }, at) => (kind === 'decide' ? [at] : []))[1] ?? 0;
    expect(reportOf(scenario, { ...journal, entries: entries.slice(0, second + 1) }).studyQuestions).toEqual([]);
  });
});
