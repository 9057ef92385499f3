import { describe, expect, test } from 'vitest';
import { platformWords } from '../../src/app/platform-words.ts';
import { emptyPlan } from '../../src/flow/steps.ts';
import { platformArchive } from '../../src/platform/platform-archive.ts';
import { runCodeOf } from '../../src/platform/run-code.ts';
import { findApi } from '../../src/platform/scorm/find-api.ts';
import type { ApiWindow, ScormApi } from '../../src/platform/scorm/scorm-api.ts';
import { timeSpan } from '../../src/platform/scorm/scorm-time.ts';
import { sitWithScorm } from '../../src/platform/scorm/sit-with-scorm.ts';
import { playByDice } from '../laws/random-play.ts';
import { smallScenario } from '../small-scenario.ts';

/** What a function of the API answers instead of `true`, or a function that says so; an error is thrown. */
type Answers = Readonly<Record<string, unknown>>;

/** Values that the platform refuses to be `asked` for or to `take`, and the `error` it then names. */
interface Without {
  asked?: RegExp;
  take?: RegExp;
  error?: string;
  /** Characters of a value that the platform has room for: it takes longer ones, and cuts them. */
  room?: number;
}

/** A platform's API over a plain record of values, which writes down what is asked of it. */
function apiOver(values: Record<string, string>, answers: Answers = {}, without: Without = {}) {
  let error = '0';
  const calls: string[] = [];
  const called = (name: string, does: (...words: string[]) => unknown): [string, (...words: string[]) => unknown] => [
    name,
    (...words) => {
      const answer = answers[name];
      if (answer instanceof Error) throw answer;
      calls.push([name, words[0]].filter(Boolean).join(' '));
      return typeof answer === 'function' ? answer() : (answer ?? does(...words));
    },
  ];
  const isRefused = (name: string, refused: RegExp | undefined): boolean => {
    error = refused?.test(name) ? (without.error ?? '401') : '0';
    return error !== '0';
  };
  const set = (name = '', value = ''): string => {
    if (isRefused(name, without.take)) return 'false';
    values[name] = value.slice(0, without.room);
    return 'true';
  };
  const api = Object.fromEntries([
    ...['LMSInitialize', 'LMSFinish', 'LMSCommit'].map((name) => called(name, () => 'true')),
    called('LMSGetValue', (name = '') => (isRefused(name, without.asked) ? '' : (values[name] ?? ''))),
    called('LMSGetLastError', () => error),
    called('LMSSetValue', set),
  ]) as unknown as ScormApi;
  return { api, calls, values };
}

const noText = (): null => null;

const [beat] = smallScenario().beats;
if (!beat) throw new Error('The small scenario has no beat.');
const [option] = beat.options;
if (!option) throw new Error('Its first beat has no option.');

const forbidden: ApiWindow = {
  get API(): never {
    throw new Error('another origin');
  },
  get opener(): never {
    throw new Error('another origin');
  },
};

describe('the search for the API', () => {
  const { api } = apiOver({});

  test('goes through frames from the inside out, past windows that cannot be looked at', () => {
    expect(findApi({ parent: { ...windowOf(forbidden), parent: { API: api } } })).toBe(api);
  });

  test('goes on in the window that opened the page', () => {
    expect(findApi({ opener: { parent: { API: api } } })).toBe(api);
  });

  test('goes up five windows, of the page and of the one that opened it', () => {
    const up = (levels: number, top: ApiWindow): ApiWindow => (levels === 0 ? top : { parent: up(levels - 1, top) });
    expect(findApi(up(5, { API: api }))).toBe(api);
    expect(findApi(up(5, { opener: up(5, { API: api }) }))).toBe(api);
  });

  test('ends in a window that is its own parent, and takes nothing that is no API', () => {
    const top: { parent?: ApiWindow; API: unknown } = { API: 'no' };
    top.parent = top;
    expect(findApi({ parent: top })).toBeUndefined();
  });
});

/** The same window, whose API still throws when it is asked for. */
const windowOf = (page: ApiWindow): ApiWindow => Object.create(page) as ApiWindow;

describe('a sitting with SCORM 1.2', () => {
  test('is incomplete and kept for later from its first moment', () => {
    const { api, values, calls } = apiOver({ 'cmi.core.lesson_status': 'not attempted', 'cmi.suspend_data': 'B1' });
    expect(sitWithScorm(api, () => 0)).toMatchObject({ kept: 'B1', trouble: undefined });
    expect(values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' });
    expect(calls.filter((call) => /student|score/.test(call))).toEqual([]);
  });

  test.each(['completed', 'passed'])('leaves %s what is so', async (status) => {
    const { api, values } = apiOver({ 'cmi.core.lesson_status': status });
    await sitWithScorm(api, () => 0).complete();
    expect(values['cmi.core.lesson_status']).toBe(status);
  });

  test('writes decisions on behind those of earlier sittings, by the letter on the card', async () => {
    const { api, values } = apiOver({ 'cmi.interactions._count': '2' });
    const sitting = sitWithScorm(api, () => 0);
    await sitting.tell({ beat, option });
    await sitting.tell({ beat, option: beat.pass });
    expect(values).toMatchObject({
      'cmi.interactions.2.id': beat.id,
      'cmi.interactions.2.type': 'choice',
      'cmi.interactions.2.student_response': 'a',
      'cmi.interactions.2.result': 'neutral',
      'cmi.interactions.3.student_response': 'p',
    });
    expect(values['cmi.interactions.2.time']).toMatch(/^\d\d:\d\d:\d\d$/);
  });

  test.each<[string, number, Without]>([
    ['when it is asked how many it has', 0, { asked: /interactions/, take: /interactions/ }],
    ['when the first is told', 1, { take: /interactions/ }],
    ['when it is told the way taken', 4, { take: /student_response/, error: '405' }],
  ])('goes on without interactions that the platform refuses %s, and asks no more', async (_, tried, without) => {
    const { api, values, calls } = apiOver({}, {}, without);
    const sitting = sitWithScorm(api, () => 0);
    await sitting.tell({ beat, option });
    await sitting.tell({ beat, option });
    expect(calls.filter((call) => call.startsWith('LMSSetValue cmi.interactions'))).toHaveLength(tried);
    await sitting.keep('B1');
    await sitting.complete();
    expect(values).toMatchObject({ 'cmi.suspend_data': 'B1', 'cmi.core.lesson_status': 'completed' });
  });

  test('keeps a run and tells its decisions in one commit, and keeps and completes it without interactions too', async () => {
    const scenario = smallScenario();
    const { entries } = playByDice(scenario, 5, 6);
    const journal = { scenario: scenario.id, version: scenario.version, seed: 5, entries };
    const bookmark = { beat: beat.id, step: 'ended', plan: emptyPlan, found: undefined } as const;
    const run = { id: 'one', name: '', note: '', commitments: [], ending: undefined, changed: 1 };
    for (const without of [{ asked: /interactions/, take: /interactions/ }, {}]) {
      const { api, values, calls } = apiOver({}, {}, without);
      const archive = platformArchive(
        scenario,
        sitWithScorm(api, () => 0),
        undefined,
      );
      await archive.put({ ...run, journal: { ...journal, entries: [] }, bookmark: undefined });
      await archive.change('one', { journal });
      expect(calls.filter((call) => call === 'LMSCommit')).toHaveLength(1);
      expect('cmi.interactions.0.result' in values).toBe(!('take' in without));
      await archive.change('one', { bookmark });
      expect(values['cmi.suspend_data']).toBe(runCodeOf(scenario, journal, bookmark));
      expect(values['cmi.core.lesson_status']).toBe('completed');
    }
  });

  test('owes a decision that trouble of another kind refuses', async () => {
    const without: Without = { take: /interactions/, error: '101' };
    const { api, values } = apiOver({}, {}, without);
    const sitting = sitWithScorm(api, () => 0);
    await expect(sitting.tell({ beat, option })).rejects.toThrow();
    delete without.take;
    await sitting.tell({ beat, option });
    expect(values['cmi.interactions.0.student_response']).toBe('a');
  });

  test('commits once for what is kept in one go', async () => {
    const { api, values, calls } = apiOver({});
    const sitting = sitWithScorm(api, () => 0);
    await Promise.all([sitting.keep('one'), sitting.keep('two')]);
    expect(values['cmi.suspend_data']).toBe('two');
    expect(calls.filter((call) => call === 'LMSCommit')).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['is refused', 'false'],
    ['throws', new Error('closed')],
  ])('that %s when it opens keeps nothing', async (_, LMSInitialize) => {
    const sitting = sitWithScorm(apiOver({}, { LMSInitialize }).api, () => 0);
    expect(sitting.trouble).toBe('refused');
    await expect(sitting.keep('B1')).rejects.toThrow();
  });

  test.each<[string, Answers, Without]>([
    ['throws when it is asked', { LMSGetValue: new Error('getthrows') }, {}],
    ['answers whatever it is asked with what is no text', { LMSGetValue: noText }, {}],
    ['has trouble when it is asked how the lesson stands', {}, { asked: /lesson_status/, error: '101' }],
    ['has trouble when it is asked what it kept', {}, { asked: /suspend_data/, error: '301' }],
  ])('that %s keeps nothing, and writes nothing over what it may have', async (_, answers, without) => {
    const { api, values, calls } = apiOver({ 'cmi.suspend_data': 'B1', 'cmi.core.lesson_status': 'incomplete' }, answers, without);
    const sitting = sitWithScorm(api, () => 0);
    expect(sitting).toMatchObject({ trouble: 'silent', kept: undefined });
    expect(platformWords(sitting.trouble).nothingKept).toMatch(/^Your learning platform does not answer, so nothing is kept\./);
    const scenario = smallScenario();
    const archive = platformArchive(scenario, sitting, undefined);
    const { entries } = playByDice(scenario, 5, 6);
    const journal = { scenario: scenario.id, version: scenario.version, seed: 5, entries };
    const run = { id: 'one', name: '', note: '', commitments: [], ending: undefined, changed: 1, bookmark: undefined };
    await archive.put({ ...run, journal: { ...journal, entries: [] } });
    await archive.change('one', { journal });
    expect((await archive.get('one'))?.journal.entries).toEqual(entries);
    sitting.leave();
    expect(calls.at(-1)).toBe('LMSFinish');
    expect(values['cmi.suspend_data']).toBe('B1');
  });

  test('that stops committing in the middle has the run kept in the page, and all of it once it commits again', async () => {
    const answers: Record<string, unknown> = {};
    const { api, values } = apiOver({}, answers);
    const scenario = smallScenario();
    const archive = platformArchive(
      scenario,
      sitWithScorm(api, () => 0),
      undefined,
    );
    const { entries } = playByDice(scenario, 5, 6);
    const journal = { scenario: scenario.id, version: scenario.version, seed: 5, entries };
    const upTo = (count: number) => ({ journal: { ...journal, entries: entries.slice(0, count) } });
    const run = { id: 'one', name: '', note: '', commitments: [], ending: undefined, changed: 1, bookmark: undefined };
    await archive.put({ ...run, ...upTo(0) });
    await archive.change('one', upTo(1));
    answers['LMSCommit'] = 'false';
    await expect(archive.change('one', upTo(2))).rejects.toThrow();
    expect((await archive.get('one'))?.journal.entries).toHaveLength(2);
    delete answers['LMSCommit'];
    await archive.change('one', { journal });
    expect(values['cmi.suspend_data']).toBe(runCodeOf(scenario, journal, undefined));
  });

  test.each<[string, Answers, Without]>([
    ['refuses a value', {}, { take: /suspend_data/ }],
    ['refuses to commit', { LMSCommit: false }, {}],
    ['keeps less than it was given', {}, { room: 20 }],
  ])('rejects when the platform later %s', async (_, answers, without) => {
    const sitting = sitWithScorm(apiOver({}, answers, without).api, () => 0);
    expect(sitting.trouble).toBeUndefined();
    await expect(sitting.keep('B1.a-run-of-more-than-twenty')).rejects.toThrow();
  });

  test('that outgrows its place leaves there what was last kept whole, and is completed all the same', async () => {
    const scenario = smallScenario();
    const { entries } = playByDice(scenario, 5, 6);
    const journal = { scenario: scenario.id, version: scenario.version, seed: 5, entries };
    const first = { ...journal, entries: entries.slice(0, 1) };
    const run = { id: 'one', name: '', note: '', commitments: [], ending: undefined, changed: 1, bookmark: undefined };
    const whole = runCodeOf(scenario, first, undefined) ?? '';
    const { api, values } = apiOver({}, {}, { room: whole.length });
    const archive = platformArchive(
      scenario,
      sitWithScorm(api, () => 0),
      undefined,
    );
    await archive.put({ ...run, journal: first });
    const bookmark = { beat: beat.id, step: 'ended', plan: emptyPlan, found: undefined } as const;
    await expect(archive.change('one', { journal, bookmark })).rejects.toThrow();
    expect(values).toMatchObject({ 'cmi.suspend_data': whole, 'cmi.core.lesson_status': 'completed' });
  });

  test.each<[string, Answers]>([
    ['throws at', { LMSSetValue: new Error('boom') }],
    ['refuses', { LMSSetValue: 'false' }],
  ])('that %s whatever it is given says so from the first, and goes on with what it kept', async (_, answers) => {
    const { api, calls } = apiOver({ 'cmi.suspend_data': 'B1' }, answers);
    const sitting = sitWithScorm(api, () => 0);
    expect(sitting).toMatchObject({ trouble: 'takes-nothing', kept: 'B1' });
    expect(platformWords(sitting.trouble).nothingKept).toMatch(/^Your learning platform takes nothing down, so nothing is kept\./);
    sitting.leave();
    expect(calls.at(-1)).toBe('LMSFinish');
  });

  test('that refuses how the lesson stands alone is still kept', async () => {
    const { api, values } = apiOver({}, {}, { take: /lesson_status/ });
    await sitWithScorm(api, () => 0).keep('B1');
    expect(values).toMatchObject({ 'cmi.suspend_data': 'B1', 'cmi.core.exit': 'suspend' });
  });

  test('ends although the platform throws at its length', () => {
    const answers: Record<string, unknown> = {};
    const { api, calls } = apiOver({}, answers);
    const sitting = sitWithScorm(api, () => 0);
    answers['LMSSetValue'] = new Error('boom');
    sitting.leave();
    expect(calls.at(-1)).toBe('LMSFinish');
  });

  test.each(['browse', 'review'])('for a %s leaves everything as it is', async (mode) => {
    const { api, calls } = apiOver({ 'cmi.core.lesson_mode': mode });
    const sitting = sitWithScorm(api, () => 0);
    expect(sitting.trouble).toBe('looked-at');
    await expect(sitting.complete()).rejects.toThrow();
    sitting.leave();
    expect(calls.filter((call) => call.startsWith('LMSSetValue'))).toEqual([]);
    expect(calls.at(-1)).toBe('LMSFinish');
  });

  test('ends once, with its length, and keeps nothing afterwards', async () => {
    let now = 0;
    const { api, values, calls } = apiOver({});
    const sitting = sitWithScorm(api, () => now);
    now = 3_725_900;
    sitting.leave();
    sitting.leave();
    expect(values['cmi.core.session_time']).toBe('0001:02:05');
    expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    await expect(sitting.keep('B1')).rejects.toThrow();
  });

  test('has no length below nothing, on a clock that was put back', () => {
    expect(timeSpan(-5)).toBe('0000:00:00');
  });
});
