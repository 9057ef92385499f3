import { expect, test } from 'vitest';
import { start } from '../../../src/core/start.ts';
import { letterOf } from '../../../src/debrief/letters.ts';
import { alliesOf } from '../../../src/ui/panel/allies.ts';
import { frameJustSaid } from '../../../src/ui/panel/frame-just-said.ts';
import { framedHere } from '../../../src/ui/panel/framed-here.ts';
import { knownWords } from '../../../src/ui/panel/known-words.ts';
import { leanOn } from '../../../src/ui/panel/lean-on.ts';
import { leaningWords } from '../../../src/ui/panel/leaning-words.ts';
import { monthsWords, unitsWords } from '../../../src/ui/panel/number-words.ts';
import { readHeadline, readRows } from '../../../src/ui/panel/read-rows.ts';
import { shortName } from '../../../src/ui/panel/short-name.ts';
import { asSentence } from '../../../src/ui/words/as-sentence.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const beat = scenario.beats[0];
if (!beat) throw new Error('beat');

test('Options are lettered in order and letting it pass has no letter.', () => {
  expect(beat.options.map(({ id }) => letterOf(beat, id))).toEqual(['A', 'B', 'C']);
  expect(letterOf(beat, 'pass')).toBe('');
});

test('A third behaviour takes the place of the one that stood longest.', () => {
  expect(leanOn([], 'learn')).toEqual(['learn']);
  expect(leanOn(['learn', 'openness'], 'results')).toEqual(['openness', 'results']);
  expect(leanOn(['learn', 'openness'], 'learn')).toEqual(['openness']);
});

test('Assets and people can stand behind a choice, and whoever cannot says why.', () => {
  const world = { ...start(scenario, 1), base: ['local-team', 'one-account'], busy: ['one-account'] };
  const allies = alliesOf(scenario, world);
  expect(allies.map(({ id }) => id)).toEqual(['local-team', 'one-account', 'ada', 'ben', 'cal']);
  expect(allies.filter(({ refused }) => refused === undefined).map(({ id }) => id)).toEqual(['local-team', 'ben']);
  expect(allies.find(({ id }) => id === 'one-account')?.refused).toBe('Used last time, free next time.');
  expect(allies.find(({ id }) => id === 'ben')?.helps).toEqual(['collaborate', 'openness']);
});

test('A child who does not trust you enough is not listed for it.', () => {
  const stakeholders = scenario.stakeholders.map((person) => (person.id === 'cal' ? { ...person, standsFor: 'young-people' } : person));
  const world = start(scenario, 1);
  expect(alliesOf({ ...scenario, stakeholders }, world).map(({ id }) => id)).toEqual(['ada', 'ben']);
});

test('Beside the question stands what is on, and what would be on if the one pointed at were pressed.', () => {
  expect(leaningWords([], undefined)).toBe('');
  expect(leaningWords(['collaborate', 'commitment'], 'commitment')).toBe('Collaborate, commitment');
  expect(leaningWords(['collaborate'], 'learn')).toBe('Collaborate, learn?');
  expect(leaningWords(['collaborate', 'commitment'], 'learn')).toBe('Commitment, learn?');
});

test('A title ends with one stop within running words.', () => {
  expect(asSentence('Leave the rota. Settle Connor.')).toBe('Leave the rota. Settle Connor.');
  expect(asSentence('Ring the Post yourself')).toBe('Ring the Post yourself.');
});

test('A look says whose agenda and which hidden cost are known now.', () => {
  const look = beat.looks[0];
  if (!look) throw new Error('look');
  expect(knownWords(scenario, beat, look)).toEqual([
    { says: 'You now know what Ben Osei is after.', more: 'To be asked before and not after.' },
    { says: 'A, ‘Keep the gate open’, will also take one of cover.', more: '' },
  ]);
});

test('A frame is just said until something follows it.', () => {
  const journal = { scenario: scenario.id, version: 1, seed: 1, entries: [{ kind: 'frame', frame: 'shared' }] } as const;
  expect(frameJustSaid({ scenario, journal })?.id).toBe('shared');
  expect(
    frameJustSaid({ scenario, journal: { ...journal, entries: [...journal.entries, { kind: 'look', look: 'ask-ben' }] } }),
  ).toBeUndefined();
});

test('Meant and landed are rows in the order of the rose, flagged where the case names them.', () => {
  const rows = readRows(['learn', 'openness'], ['openness', 'results'], ['results']);
  expect(rows).toEqual([
    { behaviour: 'openness', meant: true, landed: true, named: false },
    { behaviour: 'results', meant: false, landed: true, named: true },
    { behaviour: 'learn', meant: true, landed: false, named: false },
  ]);
});

test('The headline over them compares without a verdict.', () => {
  const headline = (...[meant, landed]: [Parameters<typeof readRows>[0], Parameters<typeof readRows>[1]]): string =>
    readHeadline(readRows(meant, landed, []));
  expect(headline([], [])).toBe('Nothing stood out');
  expect(headline([], ['learn'])).toBe('How it was read');
  expect(headline(['learn'], [])).toBe('It was not felt');
  expect(headline(['learn'], ['learn'])).toBe('As you meant it');
  expect(headline(['learn'], ['learn', 'results'])).toBe('As you meant it, and more');
  expect(headline(['learn', 'openness'], ['learn'])).toBe('Partly as you meant it');
  expect(headline(['learn'], ['results'])).toBe('Not as you meant it');
});

test('Names lose their titles in short rows, and numbers are words.', () => {
  expect(shortName('Cllr Farah Siddiqui')).toBe('Farah Siddiqui');
  expect(shortName('Dele Adeyemi')).toBe('Dele Adeyemi');
  expect(monthsWords(1)).toBe('One month');
  expect(monthsWords(3)).toBe('Three months');
  expect(unitsWords(0.5)).toBe('half a unit');
});

test('A scene that was read when its problem was named is not told again in full.', () => {
  const look = { kind: 'look', look: 'ask-ben' } as const;
  const frame = { kind: 'frame', frame: 'shared' } as const;
  const decided = { kind: 'decide', beat: 'the-gate', option: 'open-it', apply: [], meant: [], why: '' } as const;
  const said = (...entries: Parameters<typeof framedHere>[0]['journal']['entries'][number][]): boolean =>
    framedHere({ journal: { scenario: 'small-scenario', version: 1, seed: 1, entries } });
  expect(said(frame)).toBe(true);
  expect(said(frame, look)).toBe(true);
  expect(said(frame, decided)).toBe(false);
  expect(said(look)).toBe(false);
});
