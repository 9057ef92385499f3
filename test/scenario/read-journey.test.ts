import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { readAuthority } from '../../src/scenario/read-authority.ts';
import { readJourney } from '../../src/scenario/read-journey.ts';
import { readRegister } from '../../src/scenario/register.ts';
import { smallAuthority, smallRegister } from '../small-document.ts';
import { smallScenario } from '../small-scenario.ts';

const file = 'scenarios/journeys/the-way.yaml';
const text = `id: the-way
version: 2
title: The way
says: A cold hall, and the winter after it.
authority: S
chapters:
  - scenario: small-scenario
  - scenario: second
    starts: "2010-02"
    between: Two winters went by. The key is on its hook.
    sameAssets: { one-book: one-account }
    lines:
      - id: key
        says: Cal kept the key, and told Ben.
        grade: judgement
        effects:
          - { trust: { ben: 1 }, why: Cal told him }
      - id: held
        when: { ended: held }
        says: The gate held.
        grade: stated
        evidence: [RL-CS3-R1]
        effects:
          - { fact: gate-promised, why: it was written down }
      - id: fact
        when: { fact: gate-promised }
        says: The draft was found.
        grade: judgement
outlook:
  - id: first
    headline: Gates stay open
    says: The report expects more of it.
    when: { trust: ben, atLeast: 5 }
    grade: inferred
    evidence: [RL-CS3-R1]
  - id: last
    headline: Winters come
    says: The report expects another.
    grade: judgement
`;

const small = smallScenario();
const second: Scenario = {
  ...small,
  id: 'second',
  assets: small.assets.map((asset) => (asset.id === 'one-account' ? { ...asset, id: 'one-book' } : asset)),
};
const { authority } = readAuthority('scenarios/authorities/s.yaml', smallAuthority);
const around = {
  authorities: new Map(authority ? [['S', authority]] : []),
  register: readRegister('evidence.yaml', smallRegister).register,
  scenarios: new Map([small, second].map((one) => [one.id, one])),
};
const read = (written: string) => readJourney(file, written, around);

test('a journey compiles into its chapters', () => {
  const { journey, problems, cited, unknown } = read(text);
  expect(problems).toEqual([]);
  expect(unknown).toEqual([]);
  expect(cited).toEqual(['RL-CS3-R1']);
  expect(journey).toMatchObject({ id: 'the-way', title: 'The way', authority: 'S' });
  const [first, next] = journey?.chapters ?? [];
  expect(first).toMatchObject({ number: 0, version: 2, between: '', lines: [], outlook: [], scenarios: ['small-scenario', 'second'] });
  expect(next).toMatchObject({ number: 1, starts: '2010-02', sameAssets: { 'one-book': 'one-account' } });
  expect(next?.lines.map(({ id }) => id)).toEqual(['key', 'held', 'fact']);
  // What a line rests on is what its effects rest on.
  expect(next?.lines[1]?.effects).toEqual([
    { fact: 'gate-promised', why: 'it was written down', grade: 'stated', evidence: ['RL-CS3-R1'] },
  ]);
  expect(next?.outlook.map(({ id }) => id)).toEqual(['first', 'last']);
});

/** Line and column at which `mark` stands in a text, its last place. */
function placeOf(written: string, mark: string): { readonly line: number; readonly column: number } {
  const before = written.slice(0, written.lastIndexOf(mark)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe('a fault is told at its line and column', () => {
  test.each<[what: string, from: string, to: string, mark: string, says: string]>([
    [
      'a scenario that is not there',
      'scenario: second',
      'scenario: secund',
      'secund',
      'There is no scenario that runs secund. Did you mean second?',
    ],
    ['an authority that is not there', 'authority: S', 'authority: Q', 'Q', 'There is no readable authority Q.'],
    ['an id that is not the file’s', 'id: the-way', 'id: that-way', 'that-way', 'They must agree.'],
    ['a version of text', 'version: 2', 'version: two', 'two', 'Expected: a whole number from 1 to 1000'],
    ['a month of another form', '"2010-02"', '"2010-13"', '"2010-13"', 'Expected: a month: YYYY-MM'],
    ['a field that does not exist', 'title: The way', 'tilte: The way', 'tilte', 'Did you mean title?'],
    [
      'a first chapter with a time before it',
      'scenario: small-scenario',
      'scenario: small-scenario\n    between: A winter.',
      'between: A',
      'Nothing comes before the first chapter. Take between out.',
    ],
    ['a first chapter with lines', 'scenario: small-scenario', 'scenario: small-scenario\n    lines: []', 'lines: []', 'Take lines out.'],
    [
      'a later chapter without its time',
      '    between: Two winters went by. The key is on its hook.\n',
      '',
      'scenario: second',
      'This chapter has no between',
    ],
    ['an ending of another scenario', 'ended: held', 'ended: herd', 'herd', 'There is no ending herd. Did you mean held?'],
    [
      'a fact that the chapter before does not know',
      '{ fact: gate-promised }\n',
      '{ fact: draft-red }\n',
      'draft-red',
      'There is no fact in the chapter before: draft-red.',
    ],
    [
      'a fact that this chapter does not ask for',
      'fact: gate-promised, why',
      'fact: draft-red, why',
      'draft-red',
      'There is no fact in this chapter: draft-red.',
    ],
    [
      'an asset here that is not there',
      'one-book:',
      'one-boot:',
      'one-boot',
      'There is no asset of this chapter one-boot. Did you mean one-book?',
    ],
    [
      'an asset before that is not there',
      ': one-account',
      ': one-acount',
      'one-acount',
      'There is no asset of the chapter before one-acount.',
    ],
    ['trust in somebody who is not in the chapter', 'trust: { ben: 1 }', 'trust: { bob: 1 }', 'bob', 'There is no stakeholder bob.'],
    [
      'a condition inside an effect that names nothing',
      '{ trust: { ben: 1 }, why',
      '{ if: { asset: moon }, then: [{ trust: { ben: 1 } }], why',
      'moon',
      'There is no asset moon.',
    ],
    [
      'an effect that comes later',
      '{ trust: { ben: 1 }, why',
      '{ later: { months: 2, effects: [{ trust: { ben: 1 } }] }, why',
      '{ later',
      'later has no place here',
    ],
    [
      'an effect that may come off',
      '{ trust: { ben: 1 }, why',
      '{ chance: { id: x, odds: 0.5, then: [{ trust: { ben: 1 } }] }, why',
      '{ chance',
      'chance has no place here',
    ],
    ['an effect off its scale', 'ben: 1', 'ben: 9', '9', 'Expected: a whole number from -3 to 3'],
    ['an effect without a reason', ', why: Cal told him', '', '{ trust: { ben', 'has no reason'],
    ['a line without a grade', '        grade: judgement\n        effects', '        effects', 'id: key', 'grade is missing'],
    ['two lines of one id', 'id: held', 'id: key', 'key\n        when', 'Two lines have the id key.'],
    ['two outlooks of one id', 'id: last', 'id: first', 'first\n    headline: Winters', 'Two outlooks have the id first.'],
    [
      'evidence that the register does not know',
      'evidence: [RL-CS3-R1]\n        effects',
      'evidence: [RL-CS3-R9]\n        effects',
      'RL-CS3-R9',
      'The evidence register has no RL-CS3-R9.',
    ],
    [
      'a stated line that names none',
      '        evidence: [RL-CS3-R1]\n        effects',
      '        effects',
      'id: held',
      'stated needs evidence',
    ],
    [
      'a last outlook with a condition',
      'says: The report expects another.',
      'when: { ended: held }\n    says: The report expects another.',
      '{ ended: held }',
      'The last outlook has no when',
    ],
    ['an exclamation', 'The gate held.', 'The gate held!', 'The gate held!', 'No exclamation marks'],
    ['too long a line for the shelf', 'A cold hall, and', `A${' very'.repeat(25)} cold hall, and`, 'A very', 'At most 25 are allowed.'],
    ['an alias', 'title: The way', 'title: &t The way', 'The way\nsays', 'Anchors and aliases'],
  ])('%s', (_, from, to, mark, says) => {
    expect(text).toContain(from);
    const spoilt = text.replace(from, to);
    const { journey, problems } = read(spoilt);
    expect(journey).toBeUndefined();
    expect(problems).toContainEqual({ file, ...placeOf(spoilt, mark), message: expect.stringContaining(says) });
  });

  test('no lines at all', () => {
    const spoilt = `${text.slice(0, text.indexOf('    lines:'))}${text.slice(text.indexOf('outlook:'))}`;
    expect(read(spoilt).problems.map(({ message }) => message)).toContain('This chapter has no lines: say what the one before made of it.');
  });

  test.each(['', '- a list\n', 'id: [\n', 'a', '~', '{}', `id: the-way\nchapters: ${'['.repeat(200)}${']'.repeat(200)}`])(
    '%j is no journey, and no accident either',
    (written) => {
      const { journey, problems } = read(written);
      expect(journey).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      for (const { message } of problems) expect(message).toMatch(/[.?”]$/u);
    },
  );
});
