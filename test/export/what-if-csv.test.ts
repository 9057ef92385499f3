import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { whatIfCsv } from '../../src/export/what-if-csv.ts';
import { smallReport } from './small-report.ts';
import { came, played, threeEndings } from './small-what-if.ts';

const [wait, ring, pay] = played;
if (!(wait && ring && pay)) throw new Error('Three options were played on.');
// At random only the chosen one was played on, under another name so that the two ways can be told apart.
const text = whatIfCsv({ scenario: threeEndings, report: smallReport, came }, '=1+1', {
  asYouPlay: [played],
  anyhow: [[{ ...wait, title: 'Wait anyhow' }]],
});
const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
const of = (letter: string, way: string, figure: string) =>
  rows.find((row) => row['Letter'] === letter && row['Later decisions taken'] === way && row['Figure'] === figure);

describe('the table of what-ifs', () => {
  it('has a row for each figure with its spread and how it came', () => {
    expect(of('B', 'as you took yours', 'Trust, Ada Finch')).toEqual({
      Run: "'=1+1",
      Scenario: 'gate',
      Version: '3',
      Authority: 'T',
      Decision: '1',
      Beat: 'the-gate',
      Label: 'The gate',
      Letter: 'B',
      Option: 'ring',
      'What it is': 'Ring Ben',
      Chosen: 'no',
      'Later decisions taken': 'as you took yours',
      Runs: '10',
      Figure: 'Trust, Ada Finch',
      'As it came': '6',
      'Tenth below (p10)': '3',
      'Middle (p50)': '4',
      'Tenth above (p90)': '6',
      'Share of runs (0 to 1)': '',
    });
    expect(of('A', 'as you took yours', 'Trust, Ada Finch')).toMatchObject({ Chosen: 'yes', 'Middle (p50)': '6' });
  });

  it('has a row for each ending with its share: 3 and none of ten', () => {
    expect(of('B', 'as you took yours', 'Ending, The second end')).toMatchObject({
      'As it came': '0',
      'Middle (p50)': '',
      'Share of runs (0 to 1)': '0.3',
    });
    expect(of('A', 'as you took yours', 'Ending, The second end')).toMatchObject({ 'Share of runs (0 to 1)': '0' });
    expect(of('A', 'as you took yours', 'Ending, The first end')).toMatchObject({ 'As it came': '1', 'Share of runs (0 to 1)': '0.8' });
  });

  it('has the same figures in the same order under every option that was open, in either way, and none under one that was not', () => {
    const under = (letter: string, way: string) =>
      rows.filter((row) => row['Letter'] === letter && row['Later decisions taken'] === way).map((row) => row['Figure']);
    const first = under('A', 'as you took yours');
    // Three people, six pools, two indicators, the base and three endings.
    expect(first).toHaveLength(15);
    expect([under('B', 'as you took yours'), under('A', 'at random')]).toEqual([first, first]);
    expect(rows).toHaveLength(45);
    expect(of('A', 'at random', 'Time left')?.['What it is']).toBe('Wait anyhow');
  });
});
