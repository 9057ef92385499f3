import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/core/behaviours.ts';
import { resources } from '../../src/core/names.ts';
import { replay } from '../../src/core/replay.ts';
import { figuresOfRuns } from '../../src/debrief/many/figures-of-runs.ts';
import { gistOf } from '../../src/debrief/many/gist.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { resourceNames } from '../../src/debrief/resource-names.ts';
import { decisionsCsv } from '../../src/export/decisions-csv.ts';
import { metCsv } from '../../src/export/met-csv.ts';
import { relationshipsCsv } from '../../src/export/relationships-csv.ts';
import { runWith, scenario } from './told.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (text: string): readonly Row[] => Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const runs = Array.from({ length: 40 }, (_, seed) => reportOf(scenario, runWith(seed * 7919 + 1, 'So that it holds')));

describe('the table of decisions', () => {
  it('tells every figure as the report has it', () => {
    for (const report of runs) {
      const rows = rowsOf(decisionsCsv(report, 'My run'));
      expect(rows).toHaveLength(report.decisions.length);
      for (const [index, one] of report.decisions.entries()) {
        const row = rows[index] ?? {};
        expect(row).toMatchObject({
          Run: 'My run',
          Scenario: scenario.id,
          Decision: String(index + 1),
          Beat: one.beat,
          Option: one.option,
          Letter: one.letter,
          'Your line why': 'So that it holds',
          Meant: one.meant.map((id) => wordsOf(id).name).join('; '),
          Landed: one.landed.map((id) => wordsOf(id).name).join('; '),
          'Leaders in the study did this': one.asInCase ? 'yes' : 'no',
        });
        expect(Number(row['How well it worked (0.2 to 1.5)'])).toBe(one.effectiveness.value);
        expect(Number(row['Support behind it (0 to 1)'])).toBe(one.effectiveness.support);
        expect(Number(row['Your own units'])).toBe(one.own);
        expect(Number(row['Units from others'])).toBe(one.others);
        for (const id of resources) expect(Number(row[`${resourceNames[id]} units`])).toBe(one.paid[id] ?? 0);
      }
    }
  });

  it('has runs to tell in which something was paid, meant and landed', () => {
    const all = runs.flatMap(({ decisions }) => decisions);
    expect(all.some(({ own }) => own > 0) && all.some(({ others }) => others > 0)).toBe(true);
    expect(all.some(({ meant }) => meant.length > 0) && all.some(({ landed }) => landed.length > 0)).toBe(true);
  });
});

describe('the table of relationships', () => {
  it('tells everybody’s course, step by step, as the report has it', () => {
    for (const report of runs) {
      const rows = rowsOf(relationshipsCsv(report, ''));
      const read = report.people.map(({ id }) =>
        rows.filter((row) => row['Person'] === id).map((row) => [Number(row['Trust (0 to 10)']), row['Kind of relationship']]),
      );
      expect(read).toEqual(report.people.map(({ course }) => course.map(({ trust, type }) => [trust, type])));
      for (const { id, course } of report.people) {
        const moved = rows.filter((row) => row['Person'] === id).map((row) => Number(row['Moved']));
        expect(moved.reduce((sum, by) => sum + by, 0)).toBe((course.at(-1)?.trust ?? 0) - (course[0]?.trust ?? 0));
      }
    }
  });

  it('says what moved each most at the step where it did', () => {
    const told = runs.flatMap((report) => report.people.flatMap(({ id, decisive }) => (decisive ? [{ report, id, decisive }] : [])));
    expect(told.length).toBeGreaterThan(20);
    for (const { report, id, decisive } of told) {
      const rows = rowsOf(relationshipsCsv(report, '')).filter((row) => row['Person'] === id && row['What moved it most'] !== '');
      expect(rows.map((row) => [row['Decisions so far'], row['What moved it most']])).toEqual([
        [String(decisive.decision + 1), decisive.why],
      ]);
    }
  });
});

describe('the table of many runs', () => {
  const gists = Array.from({ length: 40 }, (_, seed) => {
    const replayed = replay(scenario, runWith(seed * 7919 + 1, ''));
    if (!replayed.ok) throw new Error('A random run must replay.');
    return gistOf(replayed.turns, replayed.world);
  });
  const figures = figuresOfRuns(scenario, gists);
  const table = { scenario: scenario.id, version: 3, place: 'At home', way: '', figures };

  it('has a row for every option of every decision that was met, with the page’s own figures', () => {
    const rows = rowsOf(metCsv(table));
    expect(rows).toHaveLength(figures.met.reduce((sum, { options }) => sum + options.length, 0));
    for (const { beat, met, options } of figures.met) {
      const own = rows.filter((row) => row['Beat'] === beat);
      expect(own.map((row) => [row['Letter'], row['Option'], Number(row['Runs that chose it'])])).toEqual(
        options.map(({ letter, option, runs: chose }) => [letter, option, chose]),
      );
      for (const row of own) {
        expect(row).toMatchObject({
          Scenario: scenario.id,
          Version: '3',
          'Where met': 'At home',
          Runs: '40',
          'Runs that met it': `${met}`,
        });
        expect(Number(row['Share of those that met it (0 to 1)'])).toBe(Number(row['Runs that chose it']) / met);
      }
    }
  });

  it('lets no text be a formula', () => {
    const [first, ...rest] = figures.met;
    if (!first) throw new Error('Some decision was met.');
    const text = metCsv({ ...table, way: '=1+1', figures: { ...figures, met: [{ ...first, question: '@SUM(A1)' }, ...rest] } });
    expect(rowsOf(text)[0]).toMatchObject({ 'Came by': "'=1+1", Question: "'@SUM(A1)" });
  });
});
