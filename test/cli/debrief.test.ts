import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readJournal } from '../../src/cli/read-journal.ts';
import { replay } from '../../src/core/replay.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { smallAuthority } from '../small-document.ts';
import { smallScenario } from '../small-scenario.ts';
import { type Ran, runCommand, runCommands, smallFolder } from './run-command.ts';

const folder = smallFolder();
const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const played = readJournal(runCommand(folder, 'play', 'small-scenario', '--policy', 'case', '--json').out);
if (typeof played === 'string' || 'says' in played) throw new Error('What play prints must be a journal.');
const journal = played;
const runFile = write('run.json', {
  bearings: 'run',
  format: 1,
  id: 'one',
  name: 'My \u001b[31m run',
  journal,
  note: 'Nobody’s business',
  changed: 1,
});

describe('debrief', () => {
  const { status, out, err } = runCommand(folder, 'debrief', runFile, '--json', '--runs', '20');
  const value = JSON.parse(out);
  const report = reportOf(smallScenario(), journal);

  test('prints one value with the whole report in it', () => {
    expect(status).toBe(0);
    expect(out.trim()).not.toContain('\n');
    expect(err).not.toMatch(/ {4}at |Error/u);
    expect(value).toMatchObject({
      headline: report.headline.headline,
      ownVersusOthers: report.spent,
      base: JSON.parse(JSON.stringify(report.base)),
      relationships: JSON.parse(JSON.stringify(report.people)),
      behaviours: report.behaviours,
      outcomes: report.outcomes,
      chance: report.chance,
      questions: report.questions,
      ending: { id: report.ending?.id, title: report.ending?.title },
    });
    expect(value.decisions).toMatchObject(
      report.decisions.map(({ beat, option, meant, landed, effectiveness }) => ({ beat, option, meant, landed, effectiveness })),
    );
  });

  test('says of each decision what leaders in the case did, and what is said of it rests on what', () => {
    // The case path was played: leaders did the same at every step.
    for (const { option, letter, title, named, landed, meant } of value.decisions) {
      expect(named).toMatchObject({ asInCase: true, leaders: { option, letter, title } });
      for (const one of named.behaviours) expect([...landed, ...meant]).toContain(one);
    }
    const rests = value.decisions.flatMap(({ evidence }: { readonly evidence: readonly unknown[] }) => evidence);
    expect(rests.length).toBeGreaterThan(0);
    for (const one of rests)
      expect(one).toEqual({
        id: expect.stringMatching(/^RL-/),
        grade: 'stated',
        source: expect.stringContaining('lines'),
        summary: expect.any(String),
      });
  });

  test('plays every open option of every decision on as often as it is told', () => {
    const replayed = replay(smallScenario(), journal);
    if (!replayed.ok) throw new Error('The case path must replay.');
    const offered = replayed.turns.flatMap(({ decided }) =>
      decided ? [...decided.beat.options, decided.beat.pass].map(({ id }) => `${decided.beat.id}/${id}`) : [],
    );
    const named = ({ beat, option }: { readonly beat: string; readonly option: string }): string => `${beat}/${option}`;
    const told: readonly string[] = [...value.counterfactuals.map(named), ...value.couldNotBeChosen.map(named)];
    expect(told.toSorted()).toEqual(offered.toSorted());
    for (const { runs, standing, endings } of value.counterfactuals) {
      expect(runs).toBe(20);
      expect(standing.p10).toBeLessThanOrEqual(standing.p50);
      expect(standing.p50).toBeLessThanOrEqual(standing.p90);
      expect(Object.values<number>(endings).reduce((sum, count) => sum + count, 0)).toBe(20);
    }
  });

  test('prints a page of plain text of at most 92 columns, without the name and note in the file', () => {
    const page = runCommand(folder, 'debrief', runFile, '--runs', '5');
    expect(page.status).toBe(0);
    expect(page.out.startsWith(`${report.headline.headline}\n${'═'.repeat(92)}\n`)).toBe(true);
    for (const line of page.out.split('\n')) expect([...line].length).toBeLessThanOrEqual(92);
    for (const heading of ['The path you took', 'How trust moved', 'What if', 'Evidence', 'Questions to take away'])
      expect(page.out).toContain(`\n${heading}\n${'─'.repeat(92)}\n`);
    expect(page.out).not.toMatch(/Nobody’s business|My /u);
    expect(page.out).not.toMatch(/[\p{Cf}\u007f-\u009f]|[^\P{Cc}\n]/u);
  });

  test('tells a run in another authority as it was met there', () => {
    const elsewhere = smallFolder();
    const settled = smallAuthority.replace(/^id: S$/mu, 'id: T').replace('embeddedness: 2', 'embeddedness: 8');
    mkdirSync(join(elsewhere, 'scenarios/authorities'), { recursive: true });
    writeFileSync(join(elsewhere, 'scenarios/authorities/t.yaml'), settled);
    writeFileSync(join(elsewhere, 'there.json'), runCommand(elsewhere, 'play', 'small-scenario', '--authority', 'T', '--json').out);
    const there = JSON.parse(runCommand(elsewhere, 'debrief', 'there.json', '--runs', '1', '--json').out);
    expect(there).toMatchObject({ scenario: { authority: 'T', caseAuthority: 'S' }, elsewhere: { home: 'S', host: 'T' } });
    expect(value.elsewhere).toBeNull();
  });

  describe('a file that cannot be told is one sentence and a failure:', () => {
    const bad: readonly (readonly [what: string, words: readonly string[], says: string])[] = [
      ['none named', [], 'Name one journal file or run file to debrief.'],
      ['none there', ['nowhere.json'], 'nowhere.json: There is no such file.'],
      ['no JSON', [write('no.json', 'once upon a time')], 'no.json:1:1 This is no JSON: it goes wrong here.'],
      ['no run', [write('else.json', { hello: 1 })], 'else.json: The journal names no scenario. Expected: a run as the game saves it'],
      [
        'another version',
        [write('old.json', { ...journal, version: 9 })],
        'played with version 9 of small-scenario; there is version 1 now.',
      ],
      [
        'a run of a newer game',
        [write('newer.json', { bearings: 'run', format: 9, id: 'one', journal })],
        'newer.json: This run was made by a newer Bearings. Get that one, then open the run again.',
      ],
      [
        'a run that the game refuses',
        [write('id.json', { bearings: 'run', format: 1, id: '../x', journal })],
        'id.json: The run’s id cannot be read. Expected: a run as the game saves it',
      ],
      ['an unknown scenario', [write('far.json', { ...journal, scenario: 'smal-scenario' })], 'Did you mean small-scenario?'],
      ['what does not replay', [write('torn.json', { ...journal, entries: journal.entries.slice(3) })], 'Entry 1 cannot be played'],
      ['one cut short', [write('cut.json', '{\n  "journal": {')], 'cut.json:2:15 This is no JSON: it ends too soon.'],
      [
        'a list of runs',
        [write('list.json', [{ journal }, { journal }])],
        'list.json: This is a list of 2. Name a file with one run in it.',
      ],
      [
        'too large a file',
        [write('huge.json', `[${'1,'.repeat(600_000)}1]`)],
        'bytes, and at most 1048576 are read. Is it the right file?',
      ],
      ['an empty file', [write('empty.json', '')], 'empty.json:1:1 This file is empty.'],
      ['a control character', [write('control.json', '{\n"\u0007"}')], 'control.json:2:1 A control character (number 7) stands'],
      ['a folder', [folder], 'This is a folder. Name a file.'],
      ['two files', [runFile, runFile], 'Name one journal file or run file to debrief. There are 2:'],
      ['no runs', [runFile, '--runs', '0'], '--runs is 0. Expected: a whole number from 1'],
    ];
    const told = new Map<string, Ran>();
    const json = new Map<string, Ran>();
    beforeAll(() => {
      const lists = bad.map(([, words]) => ['debrief', ...words]);
      for (const [index, ran] of runCommands(folder, lists).entries()) told.set(bad[index]?.[0] ?? '', ran);
      for (const [index, ran] of runCommands(
        folder,
        lists.map((words) => [...words, '--json']),
      ).entries())
        json.set(bad[index]?.[0] ?? '', ran);
    });

    test.each(bad)('%s', (what, _, says) => {
      const ran = told.get(what);
      expect(ran).toMatchObject({ status: 1, out: '', err: expect.stringContaining(says) });
      expect(ran?.err).not.toMatch(/ {4}at |Error/u);
      expect(json.get(what)?.status).toBe(1);
      expect(JSON.parse(json.get(what)?.out ?? '')).toEqual({ ok: false, problem: expect.stringContaining(says) });
    });
  });
});
