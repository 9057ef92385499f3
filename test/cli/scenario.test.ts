import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallAuthority, smallDocument } from '../small-document.ts';
import { type Ran, runCommand, runCommands, runJson, smallFolder } from './run-command.ts';

const folder = smallFolder();

describe('list', () => {
  test('says how large each scenario is', () => {
    const { status, value } = runJson(folder, 'list');
    expect(status).toBe(0);
    expect(value).toEqual([
      {
        id: 'small-scenario',
        title: 'Who opens the gate?',
        family: 'leading-change',
        authority: 'S',
        caseStudy: '3',
        horizons: 2,
        beats: 3,
        options: 9,
        looks: 1,
        events: 1,
        endings: 2,
        stakeholders: 3,
        minDecisions: 2,
        maxDecisions: 3,
        words: expect.any(Number),
      },
    ]);
  });

  test('is readable without --json', () => {
    expect(runCommand(folder, 'list').out).toContain('3 beats, 9 options, 1 looks');
  });

  test('leaves broken scenarios out, says so and fails', () => {
    const { status, value, err } = runJson(smallFolder(smallDocument.replace('opens: the-gate', 'opens: nowhere')), 'list');
    expect({ status, value }).toEqual({ status: 1, value: [] });
    expect(err).toContain('problems in scenarios. Run check.');
  });
});

describe('names from anywhere', () => {
  test('never steer a terminal: neither a file’s nor an id’s', () => {
    const hostile = 'a\u001b[31m\u009b\u202e.yaml';
    for (const words of [
      ['check', hostile],
      ['play', hostile],
      ['check', hostile, '--json'],
    ]) {
      const { out, err } = runCommand(folder, ...words);
      expect(`${out}${err}`).not.toMatch(/[\p{Cf}\u007f-\u009f]|[^\P{Cc}\n]/u);
    }
    expect(runJson(folder, 'check', hostile).value).toMatchObject({ problems: [{ file: hostile }] });
  });
});

describe('check', () => {
  test('finds nothing in the scenarios of this project', () => {
    const { status, value } = runJson('.', 'check');
    expect(value).toMatchObject({ ok: true, problems: [], evidence: { unknown: [] } });
    expect(status).toBe(0);
  });

  test('tells every problem of every file with its place', () => {
    const { status, value } = runJson(smallFolder(smallDocument.replace('Cal brings soup.', 'Cal brings soup!')), 'check');
    expect(status).toBe(1);
    expect(value).toMatchObject({ ok: false, evidence: { cited: 5, unknown: [] } });
    expect(value).toHaveProperty('problems');
    const { problems } = value as { readonly problems: readonly unknown[] };
    expect(problems).toContainEqual({
      file: 'scenarios/small-scenario.yaml',
      line: smallDocument.split('Cal brings')[0]?.split('\n').length,
      column: 22,
      message: 'No exclamation marks: let the words do it.',
    });
  });

  test('prints a line for each problem that an editor can follow', () => {
    const { status, out } = runCommand(folder, 'check', 'scenarios/small-scenario.yaml');
    expect(status).toBe(1);
    expect(out).toContain('scenarios/small-scenario.yaml:155:1 Beats: 3. At least 18 are needed.');
  });

  test('checks authorities and the register too', () => {
    expect(runJson(folder, 'check', 'scenarios/authorities/s.yaml', 'scenarios/evidence.yaml')).toMatchObject({
      status: 0,
      value: { ok: true },
    });
    const broken = smallFolder();
    writeFileSync(join(broken, 'scenarios/authorities/t.yaml'), 'id: T\n');
    writeFileSync(join(broken, 'scenarios/evidence.yaml'), '- id: RL-1\n- id: RL-1\n');
    const { value } = runJson(broken, 'check');
    expect(value).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        { file: 'scenarios/authorities/t.yaml', line: 1, column: 1, message: expect.stringContaining('wards is missing') },
        { file: 'scenarios/evidence.yaml', line: 2, column: 7, message: 'Two entries have the id RL-1.' },
      ]),
      evidence: { unknown: expect.arrayContaining(['RL-CS3-R1']) },
    });
  });

  test.each([
    ['a missing file', 'nowhere.yaml', 'There is no such file.'],
    ['a folder', 'scenarios', 'This is a folder. Name a file.'],
  ])('%s is a problem like any other', (_, file, message) => {
    const { status, value } = runJson(folder, 'check', file);
    expect({ status, value }).toEqual({
      status: 1,
      value: { ok: false, problems: [{ file, line: 1, column: 1, message }], evidence: { cited: 0, unknown: [] } },
    });
  });

  test('a folder without scenarios is not in order', () => {
    const empty = join(smallFolder(), 'empty');
    mkdirSync(join(empty, 'scenarios'), { recursive: true });
    expect(runJson(empty, 'check')).toMatchObject({ status: 1, value: { ok: false } });
  });
});

describe('play', () => {
  test('counts endings, standing, decisions and behaviours, and keeps the first journal', () => {
    const { status, value } = runJson(folder, 'play', 'small-scenario', '--policy', 'case', '--runs', '3', '--seed', '9');
    expect(status).toBe(0);
    expect(value).toEqual({
      id: 'small-scenario',
      policy: 'case',
      runs: 3,
      seed: 9,
      endings: { held: 3, adrift: 0 },
      standing: { p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) },
      decisions: 3,
      behaviours: expect.objectContaining({ learn: 3, belief: 0 }),
      journal: { scenario: 'small-scenario', version: 1, seed: 9, entries: expect.any(Array) },
    });
  });

  test.each(['case', 'random', 'behaviour:learn', 'option:2'])('the same words give the same bytes: %s', (policy) => {
    const words = ['play', 'small-scenario', '--policy', policy, '--runs', '20', '--seed', '4', '--json'];
    const first = runCommand(folder, ...words);
    expect(first.status).toBe(0);
    expect(runCommand(folder, ...words).out).toBe(first.out);
  });

  test('another seed gives other runs', () => {
    const journal = (seed: string): unknown =>
      (runJson(folder, 'play', 'small-scenario', `--seed=${seed}`).value as { readonly journal: unknown }).journal;
    expect(journal('1')).not.toEqual(journal('2'));
  });

  test('is readable without --json, and plays what is not yet good enough', () => {
    const { status, out, err } = runCommand(folder, 'play', 'small-scenario', '--policy=case');
    expect(status).toBe(0);
    expect(out).toContain('small-scenario, case, 1 run from seed 1');
    expect(err).toContain('small-scenario has 5 problems. Run check scenarios/small-scenario.yaml to see them.');
  });
});

describe('replay', () => {
  type Printed = { readonly entries: readonly unknown[] } & Record<string, unknown>;
  let played: Printed | undefined;
  const journal = (): Printed => {
    if (!played) played = (runJson(folder, 'play', 'small-scenario', '--policy', 'case').value as { readonly journal: Printed }).journal;
    return played;
  };
  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  test('gives the world and the ending of a journal, byte for byte', () => {
    const file = write('journal.json', journal());
    const first = runCommand(folder, 'replay', file, '--json');
    expect(first.status).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ ok: true, ending: 'held', world: { month: 8, base: ['one-account', 'local-team'] } });
    expect(runCommand(folder, 'replay', file, '--json').out).toBe(first.out);
    expect(runCommand(folder, 'replay', file).out).toBe('3 decisions, 8 months: The gate is theirs\n');
  });

  test('reads what play printed', () => {
    const file = write('played.json', runCommand(folder, 'play', 'small-scenario', '--policy', 'case', '--json').out);
    expect(runJson(folder, 'replay', file)).toMatchObject({ status: 0, value: { ok: true, ending: 'held' } });
  });

  test('plays in another authority, and replays there', () => {
    const elsewhere = smallFolder();
    const settled = smallAuthority.replace(/^id: S$/mu, 'id: T').replace('embeddedness: 2', 'embeddedness: 8');
    expect(settled).toContain('embeddedness: 8');
    writeFileSync(join(elsewhere, 'scenarios/authorities/t.yaml'), settled);
    const { out } = runCommand(elsewhere, 'play', 'small-scenario', '--authority', 'T', '--json');
    expect(JSON.parse(out)).toMatchObject({ authority: 'T', journal: { authority: 'T' } });
    writeFileSync(join(elsewhere, 'journal.json'), out);
    const there = runJson(elsewhere, 'replay', 'journal.json').value as { readonly world: { readonly profile: unknown } };
    expect(there.world.profile).toMatchObject({ embeddedness: 8 });
    expect(runCommand(elsewhere, 'play', 'small-scenario', '--authority', 'U').err).toContain('Known are S, T.');
  });

  test('a journal that stops early has no ending', () => {
    const whole = journal();
    const file = write('early.json', { ...whole, entries: whole.entries.slice(0, 3) });
    expect(runJson(folder, 'replay', file)).toMatchObject({ status: 0, value: { ok: true, ending: null } });
  });

  test.each([
    ['no JSON', () => 'not a journal', 'bad.json:1:2 This is no JSON: it goes wrong here.'],
    ['no journal', () => ({ hello: 1 }), 'The journal names no scenario.'],
    ['a negative seed', () => ({ ...journal(), seed: -1 }), 'The journal has no seed.'],
    ['an entry of an unknown kind', () => ({ ...journal(), entries: [{ kind: 'cheat' }] }), 'Step 1 of the journal cannot be read.'],
    [
      'an authority that is not there',
      () => ({ ...journal(), authority: 'Q' }),
      'played in the authority Q, and there is none. Known are S.',
    ],
    [
      'a journey that is not there',
      () => ({ ...journal(), journey: { id: 'far', version: 1, chapter: 0 } }),
      'chapter 1 of the journey far, and there is none',
    ],
    ['an unknown scenario', () => ({ ...journal(), scenario: 'smal-scenario' }), 'Did you mean small-scenario?'],
    [
      'another version',
      () => ({ ...journal(), version: 2 }),
      'This journal was played with version 2 of small-scenario; there is version 1 now. Open it with the Bearings that it was played in.',
    ],
    ['a choice that is refused', () => ({ ...journal(), entries: journal().entries.slice(3) }), 'Entry 1 cannot be played'],
    [
      'entries after the end',
      () => ({ ...journal(), entries: [...journal().entries, journal().entries[0]] }),
      'bad.json: Entry 6 cannot be played: This run has ended. Either this file was changed by hand, or the scenario was and still has version 1.',
    ],
  ])('%s is one sentence and a failure', (_, make, says) => {
    const { status, value, err } = runJson(folder, 'replay', write('bad.json', make()));
    expect(status).toBe(1);
    expect(value).toEqual({ ok: false, problem: expect.stringContaining(says) });
    expect(err).not.toMatch(/ {4}at |Error/u);
  });
});

describe('what is not known is one sentence and a failure', () => {
  const unknown: readonly (readonly [what: string, words: readonly string[], says: string])[] = [
    ['no command', [], 'Say what to do: list, check, play, simulate, explore, graph, guide, replay, debrief, new'],
    ['an unknown command', ['chek'], 'Did you mean check?'],
    ['a command of every object', ['constructor'], 'There is no command constructor'],
    ['an unknown flag', ['play', 'small-scenario', '--sead', '3'], 'Did you mean --seed?'],
    ['an unknown flag of check', ['check', '--fast', 'x'], 'There is no flag --fast'],
    ['a short flag', ['list', '-x'], 'There is no flag -x'],
    ['a flag without a value', ['play', 'small-scenario', '--seed'], '--seed needs a value.'],
    ['a flag given twice', ['play', 'small-scenario', '--seed', '1', '--seed', '2'], 'given twice'],
    ['an unknown scenario', ['play', 'smal-scenario'], 'Did you mean small-scenario?'],
    ['no scenario', ['play'], 'Name one scenario'],
    ['two scenarios', ['play', 'a', 'b'], 'Name one scenario'],
    ['an unknown policy', ['play', 'small-scenario', '--policy', 'clever'], 'There is no policy clever'],
    ['an unknown behaviour', ['play', 'small-scenario', '--policy', 'behaviour:lern'], 'Did you mean learn?'],
    ['an option that no beat has', ['play', 'small-scenario', '--policy', 'option:0'], 'option:1 to option:4'],
    ['no runs', ['play', 'small-scenario', '--runs', '0'], '--runs is 0. Expected: a whole number from 1'],
    ['half a run', ['play', 'small-scenario', '--runs', '1.5'], '--runs is 1.5'],
    ['a seed too large', ['play', 'small-scenario', '--seed', '4294967296'], '--seed is 4294967296'],
    ['a word too many', ['list', 'everything'], 'list takes no words, and there is everything.'],
    ['no journal', ['replay'], 'Name one journal file'],
    ['two journals', ['replay', 'a.json', 'b.json'], 'Name one journal file or run file to replay. There are 2: a.json, b.json.'],
    ['help', ['--help'], 'What each takes stands in README.md and docs/writing-a-scenario.md.'],
    ['a behaviour without its name', ['play', 'small-scenario', '--policy', 'behaviour:'], 'behaviour: names none. Known are'],
    [
      'a drawing in no folder',
      ['graph', 'small-scenario', '--svg', 'no/where.svg'],
      'no/where.svg could not be written: there is no such folder.',
    ],
    ['a drawing over a folder', ['graph', 'small-scenario', '--svg', 'scenarios'], 'scenarios could not be written: this is a folder.'],
    ['a journal that is not there', ['replay', 'nowhere.json'], 'There is no such file.'],
  ];
  /** The lines of what was said, but for what is said of the small scenario itself: it is too small to be good enough. */
  const saidOf = (err: string): readonly string[] => err.split('\n').filter((line) => line !== '' && !line.includes('has 5 problems'));
  const plain = new Map<readonly string[], Ran>();
  const json = new Map<readonly string[], Ran>();
  beforeAll(() => {
    const lists = unknown.map(([, words]) => words);
    for (const [index, ran] of runCommands(folder, lists).entries()) plain.set(lists[index] ?? [], ran);
    const asJson = lists.map((words) => [...words, '--json']);
    for (const [index, ran] of runCommands(folder, asJson).entries()) json.set(lists[index] ?? [], ran);
  });

  test.each(unknown)('%s', (_, words, says) => {
    expect(plain.get(words)).toEqual({ status: 1, out: '', err: expect.stringContaining(says) });
    expect(saidOf(plain.get(words)?.err ?? '')).toHaveLength(1);
    expect(json.get(words)?.status).toBe(1);
    expect(JSON.parse(json.get(words)?.out ?? '')).toMatchObject({ ok: false, problem: expect.stringContaining(says) });
  });

  test('so it is where the command has a process to itself', () => {
    expect(runCommand(folder, 'chek')).toEqual(plain.get(unknown.find(([, words]) => words[0] === 'chek')?.[1] ?? []));
    expect(runJson(folder, 'chek')).toMatchObject({ status: 1, value: { ok: false } });
  });
});
