import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/core/journal.ts';
import type { Carried } from '../../src/core/journey.ts';
import { offers } from '../../src/core/offer.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import { start } from '../../src/core/start.ts';
import { runShape, stageRun } from '../../src/save/check-run.ts';
import { readRunFile } from '../../src/save/read-run-file.ts';
import { fileNameOf, runFile } from '../../src/save/run-file.ts';
import { readRunCode, runCode } from '../../src/save/run-link.ts';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();

function goodRun(): KeptRun {
  const world = start(scenario, 7);
  const frame = framesToSay(scenario, world)[0];
  const entries = [
    ...(frame ? [{ kind: 'frame' as const, frame: frame.id }] : []),
    { kind: 'decide' as const, beat: world.beat, option: 'pass', apply: [], meant: ['learn' as const], why: 'To see.' },
  ];
  return {
    id: 'r1',
    name: 'First run',
    journal: { scenario: scenario.id, version: scenario.version, seed: 7, entries },
    bookmark: { beat: world.beat, step: 'outcome', plan: { option: undefined, apply: [], meant: [], why: '' }, found: undefined },
    note: 'Mine.',
    commitments: [{ what: 'See the heads', by: 'March', who: 'Ada' }],
    ending: undefined,
    changed: 1,
  };
}

/** The same run as parsed JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: spoilt data has no type
const loose = (): any => ({ format: 1, ...JSON.parse(JSON.stringify(goodRun())) });

const grounds = { hosts: [], chapters: [] };
function saysOf(journal: Journal): string {
  const staged = stageRun(scenario, grounds, journal);
  return staged.ok ? 'Fine.' : staged.says;
}

const spoilt: readonly (readonly [string, (run: ReturnType<typeof loose>) => unknown])[] = [
  ['nothing at all', () => undefined],
  ['null', () => null],
  ['a number', () => 4],
  ['a list', () => []],
  ['an empty object', () => ({})],
  ['no format', (run) => ({ ...run, format: undefined })],
  ['a format of text', (run) => ({ ...run, format: '1' })],
  ['an older format', (run) => ({ ...run, format: 0 })],
  ['a newer format', (run) => ({ ...run, format: 2 })],
  ['no journal', (run) => ({ ...run, journal: undefined })],
  ['a journal of text', (run) => ({ ...run, journal: 'x' })],
  ['no id', (run) => ({ ...run, id: undefined })],
  ['an empty id', (run) => ({ ...run, id: '' })],
  ['an endless id', (run) => ({ ...run, id: 'x'.repeat(10_000) })],
  ['no scenario', (run) => ({ ...run, journal: { ...run.journal, scenario: undefined } })],
  ['no version', (run) => ({ ...run, journal: { ...run.journal, version: undefined } })],
  ['a broken version', (run) => ({ ...run, journal: { ...run.journal, version: 1.5 } })],
  ['no seed', (run) => ({ ...run, journal: { ...run.journal, seed: undefined } })],
  ['a seed below nought', (run) => ({ ...run, journal: { ...run.journal, seed: -1 } })],
  ['a seed out of range', (run) => ({ ...run, journal: { ...run.journal, seed: 2 ** 40 } })],
  ['a seed that is not a number', (run) => ({ ...run, journal: { ...run.journal, seed: Number.NaN } })],
  ['no entries', (run) => ({ ...run, journal: { ...run.journal, entries: undefined } })],
  ['entries that are no list', (run) => ({ ...run, journal: { ...run.journal, entries: {} } })],
  ['endless entries', (run) => ({ ...run, journal: { ...run.journal, entries: Array(501).fill({ kind: 'look', look: 'x' }) } })],
  ['an empty entry', (run) => ({ ...run, journal: { ...run.journal, entries: [{}] } })],
  ['an entry of null', (run) => ({ ...run, journal: { ...run.journal, entries: [null] } })],
  ['an unknown kind', (run) => ({ ...run, journal: { ...run.journal, entries: [{ kind: 'jump' }] } })],
  ['a look without a name', (run) => ({ ...run, journal: { ...run.journal, entries: [{ kind: 'look' }] } })],
  [
    'too much applied',
    (run) => ({
      ...run,
      journal: { ...run.journal, entries: [{ kind: 'decide', beat: 'a', option: 'b', apply: ['1', '2', '3', '4'], meant: [] }] },
    }),
  ],
  [
    'a behaviour nobody knows',
    (run) => ({ ...run, journal: { ...run.journal, entries: [{ kind: 'decide', beat: 'a', option: 'b', apply: [], meant: ['charm'] }] } }),
  ],
  [
    'three behaviours meant',
    (run) => ({
      ...run,
      journal: { ...run.journal, entries: [{ kind: 'decide', beat: 'a', option: 'b', apply: [], meant: ['learn', 'learn', 'learn'] }] },
    }),
  ],
];

const sentence = /^[A-Z“].*[.]$/s;

describe('a kept run', () => {
  it('comes back as it was kept', () => {
    const checked = runShape(loose());
    expect(checked).toEqual({ ok: true, run: JSON.parse(JSON.stringify(goodRun()), (_key, value) => value) as KeptRun });
  });

  it.each(spoilt)('spoilt by %s is refused with a sentence', (_name, spoil) => {
    const checked = runShape(spoil(loose()));
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.problem).toMatch(sentence);
  });

  it('changed at no moment there is comes back as if it were very old', () => {
    for (const changed of [Number.MAX_SAFE_INTEGER, 8.64e15 + 2, -1, 'now']) {
      const checked = runShape({ ...loose(), changed });
      expect(checked.ok && checked.run.changed).toBe(0);
    }
    const last = runShape({ ...loose(), changed: 8.64e15 });
    expect(last.ok && last.run.changed).toBe(8.64e15);
  });

  it('of a newer Bearings says so', () => {
    const checked = runShape({ ...loose(), format: 9 });
    expect(!checked.ok && checked.problem).toContain('newer Bearings');
  });

  it('loses no more than a bookmark that cannot be read', () => {
    const checked = runShape({ ...loose(), bookmark: { beat: 5, step: 'somewhere' } });
    expect(checked.ok && checked.run.bookmark).toBeUndefined();
    expect(checked.ok && checked.run.journal.entries.length).toBe(goodRun().journal.entries.length);
  });

  it('keeps the commitments that say something, cut to their lengths, and has none where it was kept before there were any', () => {
    const read = (commitments: unknown) => {
      const checked = runShape({ ...loose(), commitments });
      return checked.ok ? checked.run.commitments : undefined;
    };
    for (const none of [undefined, null, 'x', 7, {}, [], [null, 4, 'x', [], { what: '  ' }, { what: 5 }]]) expect(read(none)).toEqual([]);
    const long = 'x'.repeat(500);
    expect(read([{ what: long, by: long, who: long, more: 1 }])).toEqual([
      { what: 'x'.repeat(120), by: 'x'.repeat(40), who: 'x'.repeat(60) },
    ]);
    expect(read([{ what: ' See\n the\theads ', by: 4 }])).toEqual([{ what: 'See the heads', by: '', who: '' }]);
    expect(read(Array(9).fill({ what: 'Again', by: '', who: '' }))).toHaveLength(5);
  });

  it('never throws, whatever it is read from', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const checked = runShape(value);
        if (!checked.ok) expect(checked.problem).toMatch(sentence);
      }),
    );
  });

  it('with any field replaced by anything is refused or opens, and then replays or says why not', () => {
    const keys = ['id', 'name', 'journal', 'bookmark', 'note', 'commitments', 'changed', 'format'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const checked = runShape({ ...loose(), [key]: value });
        if (checked.ok) expect(saysOf(checked.run.journal)).toMatch(sentence);
      }),
    );
  });
});

describe('a name', () => {
  it('keeps no sign that cannot be seen, and something is left to call the run by', () => {
    const named = (name: string): string => {
      const checked = runShape({ ...loose(), name });
      return checked.ok ? checked.run.name : '';
    };
    expect(named('\u202Ebad \u0000na\u200Bme\n two')).toBe('bad name two');
    expect(named('   ')).toBe('Unnamed run');
    expect(named('\u200B\u200B')).toBe('Unnamed run');
    for (const blank of ['\u3164', '\u2800', '\u115F\uFFA0']) expect(named(blank)).toBe('Unnamed run');
    expect(named('e\u0301'.concat('\u0301'.repeat(50)))).toHaveLength(3);
    expect(named('Anna’s first, mùa đông')).toBe('Anna’s first, mùa đông');
  });
});

describe('a journal that does not replay', () => {
  const { journal } = goodRun();
  it.each([
    ['a newer version of the scenario', { ...journal, version: journal.version + 1 }, 'newer version'],
    ['an older version of the scenario', { ...journal, version: journal.version - 1 }, 'rewritten'],
    [
      'an option that does not exist',
      {
        ...journal,
        entries: [...journal.entries, { kind: 'decide' as const, beat: 'nowhere', option: 'x', apply: [], meant: [], why: '' }],
      },
      'Step',
    ],
    ['a look that does not exist', { ...journal, entries: [{ kind: 'look' as const, look: 'nothing' }] }, 'Step 1'],
  ])('because of %s says which step and why', (_name, broken, words) => {
    const problem = saysOf(broken);
    expect(problem).toMatch(sentence);
    expect(problem).toContain(words);
  });
});

describe('a run in a file', () => {
  it('is the run', async () => {
    const read = await readRunFile(new Blob([runFile(goodRun())]));
    expect(read.ok && read.run.journal).toEqual(goodRun().journal);
    expect(read.ok && read.cut).toBe('');
  });

  it('cut short anywhere is refused with a sentence', async () => {
    const whole = runFile(goodRun());
    for (let at = 0; at < whole.length - 2; at += 7) {
      const read = await readRunFile(new Blob([whole.slice(0, at)]));
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.problem).toMatch(sentence);
    }
  });

  it('too large is refused before it is parsed', async () => {
    const read = await readRunFile(new Blob([' '.repeat(1_000_001)]));
    expect(!read.ok && read.problem).toContain('too large');
  });

  it('spoilt says what is wrong and that nothing was brought in, not that anything was put aside', async () => {
    const said = async (run: object): Promise<string> => {
      const read = await readRunFile(new Blob([JSON.stringify(run)]));
      return read.ok ? 'Fine.' : read.problem;
    };
    expect(await said({ ...loose(), id: '../x' })).toBe('The run’s id cannot be read. Nothing was brought in.');
    expect(await said({ ...loose(), id: undefined })).toBe('The run has no id. Nothing was brought in.');
    expect(await said({ ...loose(), format: 2 })).toMatch(/newer Bearings.* Nothing was brought in\.$/);
  });

  it('longer than a run has room for is taken, and says what was cut', async () => {
    const long = 'x'.repeat(4001);
    const run = loose();
    const cut = async (part: object): Promise<string | false> => {
      const read = await readRunFile(new Blob([JSON.stringify({ ...run, ...part })]));
      return read.ok && read.cut;
    };
    const reasons = (count: number) => ({
      journal: { ...run.journal, entries: Array(count).fill({ kind: 'decide', beat: 'a', option: 'b', apply: [], meant: [], why: long }) },
    });
    expect(await cut({ note: 'x'.repeat(4000) })).toBe('');
    expect(await cut({ note: long })).toBe('Its note was cut to 4,000 characters.');
    expect(await cut(reasons(1))).toBe('A line why was cut to 200 characters.');
    expect(await cut({ note: long, ...reasons(3) })).toBe(
      'Its note was cut to 4,000 characters. 3 lines why were cut to 200 characters each.',
    );
    for (const commitments of [[{ what: long, by: '', who: '' }], Array(6).fill({ what: 'Again', by: '', who: '' })])
      expect(await cut({ commitments })).toBe('What you mean to do was cut to what a run has room for.');
  });

  it('has a name that every system takes, whatever the player called it', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(fileNameOf({ ...goodRun(), name }, '.json')).toMatch(/^[a-z0-9.-]+\.json$/);
      }),
    );
  });
});

describe('a run in a link', () => {
  it('is the run without the player’s own words', () => {
    const { journal } = goodRun();
    const entries = journal.entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why: '' } : entry));
    expect(readRunCode(runCode(journal))).toEqual({ ...journal, entries });
  });

  it('that is not whole is no run, and nothing throws', () => {
    const code = runCode(goodRun().journal);
    for (let at = 0; at < code.length; at += 3) readRunCode(code.slice(0, at));
    fc.assert(fc.property(fc.string(), (text) => void readRunCode(text)));
    expect(readRunCode('!!')).toBeUndefined();
  });
});

it('the small scenario offers what these tests decide', () => {
  expect(offers(scenario, start(scenario, 7)).some(({ option }) => option.id === 'pass')).toBe(true);
});

describe('a run in another authority or in a journey', () => {
  const profile = scenario.authority.profile;
  const carried: Carried = {
    lines: ['always'],
    profile,
    practice: start(scenario, 1).practice,
    people: { ada: { trust: 7, reciprocity: 3 } },
    resources: { team: 4 },
    base: ['one-account'],
    outcomes: { safety: [1, 2.5, 3, 4] },
  };
  const { journal } = goodRun();
  const elsewhere: readonly Journal[] = [
    { ...journal, authority: 'H' },
    { ...journal, journey: { id: 'way', version: 1, chapter: 0, carried: undefined } },
    { ...journal, journey: { id: 'way', version: 2, chapter: 1, carried } },
  ];

  it('keeps where it is played and what it brought, in files and in links', async () => {
    for (const one of elsewhere) {
      const read = await readRunFile(new Blob([runFile({ ...goodRun(), journal: one })]));
      expect(read.ok && read.run.journal).toEqual(one);
      const linked = readRunCode(runCode(one));
      expect([linked?.authority, linked?.journey]).toEqual([one.authority, one.journey]);
    }
  });

  it.each<[string, object]>([
    ['an authority of numbers', { authority: 4 }],
    ['a journey of text', { journey: 'way' }],
    ['a journey without a version', { journey: { id: 'way', chapter: 0 } }],
    ['a later chapter that brings nothing', { journey: { id: 'way', version: 1, chapter: 1 } }],
    [
      'trust off its scale',
      { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, people: { ada: { trust: 11, reciprocity: 3 } } } } },
    ],
    [
      'half a point of trust',
      { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, people: { ada: { trust: 1.5, reciprocity: 3 } } } } },
    ],
    ['a resource that does not exist', { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, resources: { gold: 3 } } } }],
    ['an outcome below nought', { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, outcomes: { safety: [-1] } } } }],
    [
      'a profile with a side missing',
      { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, profile: { ...profile, level: undefined } } } },
    ],
    [
      'practice below nought',
      { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, practice: { ...carried.practice, learn: -2 } } } },
    ],
    [
      'practice that is no number',
      { journey: { id: 'way', version: 1, chapter: 1, carried: { ...carried, practice: { ...carried.practice, learn: Number.NaN } } } },
    ],
  ])('is refused with a sentence for %s', (_, part) => {
    const checked = runShape({ ...loose(), journal: { ...journal, ...part } });
    expect(checked.ok ? '' : checked.problem).toMatch(sentence);
  });

  it('says what is missing where this Bearings does not know it', () => {
    expect(saysOf({ ...journal, authority: 'Z' })).toContain('an authority that this Bearings does not know');
    expect(saysOf({ ...journal, journey: { id: 'far', version: 1, chapter: 0, carried: undefined } })).toContain('a chapter of a journey');
  });
});
