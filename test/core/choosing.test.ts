import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { look } from '../../src/core/look.ts';
import { applyRefusal, choiceRefusal, offers } from '../../src/core/offer.ts';
import { refusalSentence } from '../../src/core/refusal.ts';
import { sayFrame } from '../../src/core/say-frame.ts';
import { start } from '../../src/core/start.ts';
import { take } from '../../src/core/take.ts';
import { smallScenario } from '../small-scenario.ts';
import { decided, effect, kinds, outcome, passed, plainScenario, worldWith } from './given.ts';

const pool = (level: number, ceiling = 10) => ({ level, ceiling, filling: 0 });

describe('a choice', () => {
  test('that costs more than there is is refused, with the numbers', () => {
    const scenario = plainScenario({ costs: { time: 4, cover: 2 } });
    const world = worldWith(scenario, { resources: { ...start(scenario, 1).resources, time: pool(3) } });
    const step = decide(scenario, world, { option: 'open-it', apply: [] });
    expect(step).toEqual({ ok: false, refusal: { reason: 'short', resource: 'time', needs: 4, has: 3 } });
    expect(!step.ok && refusalSentence(step.refusal)).toBe('Needs 4 time, you have 3.');
  });

  test('may cost all there is', () => {
    const scenario = plainScenario({ costs: { time: 8 } });
    expect(decided(scenario).world.resources.time.level).toBe(0);
  });

  test('pays before its effects come', () => {
    const scenario = plainScenario({ costs: { time: 8 }, outcomes: [outcome({ resource: { time: 2 } })] });
    const { world, shifts } = decided(scenario);
    expect(kinds(shifts)).toEqual(['resource by cost', 'resource by choice']);
    // Nothing is enacted, so it works at 0.5: two units come as one.
    expect(world.resources.time.level).toBe(1);
  });

  test('takes hidden costs as far as there is anything to take', () => {
    const scenario = plainScenario({ costs: { cover: 4 }, hiddenCosts: { cover: 3, team: 2 } });
    const { world } = decided(scenario);
    expect(world.resources.cover.level).toBe(0);
    expect(world.resources.team.level).toBe(3);
  });

  test('is not refused for a hidden cost, and shows it only once a look has found it', () => {
    const scenario = smallScenario({ horizons: plainScenario().horizons });
    const world = start(scenario, 1);
    const before = offers(scenario, world)[0];
    expect(before?.costs).toEqual({ time: 2 });
    expect(before?.costsMore).toBe(true);
    const looked = look(scenario, world, 'ask-ben');
    if (!looked.ok) throw new Error('refused');
    const after = offers(scenario, looked.world)[0];
    expect(after?.costs).toEqual({ time: 2, cover: 1 });
    expect(after?.costsMore).toBe(false);
    const broke = { ...looked.world, resources: { ...looked.world.resources, cover: pool(0) } };
    expect(choiceRefusal(scenario, broke, { option: 'open-it', apply: [] })).toBeUndefined();
  });

  test('that is closed says why', () => {
    const scenario = plainScenario({ when: { fact: 'draft-ready' }, closed: 'The letter is still in draft.' });
    expect(choiceRefusal(scenario, start(scenario, 1), { option: 'open-it', apply: [] })).toEqual({
      reason: 'closed',
      says: 'The letter is still in draft.',
    });
    expect(choiceRefusal(scenario, worldWith(scenario, { facts: ['draft-ready'] }), { option: 'open-it', apply: [] })).toBeUndefined();
  });

  test('can always be to let it pass, and that is free', () => {
    const scenario = plainScenario();
    const poor = worldWith(scenario, {
      resources: Object.fromEntries(Object.keys(start(scenario, 1).resources).map((id) => [id, pool(0)])) as never,
    });
    const step = decide(scenario, poor, { option: 'pass', apply: [] });
    expect(step.ok).toBe(true);
  });

  test('practises what it enacts by half its weight', () => {
    const { world } = decided(plainScenario({ behaviours: { learn: 3, belief: 1 } }));
    expect(world.practice).toMatchObject({ learn: 1.5, belief: 0.5, results: 0 });
  });

  test('comes out as the first outcome whose condition holds', () => {
    const scenario = plainScenario({
      outcomes: [
        { ...outcome(), when: { trust: 'ada', atMost: 3 }, headline: 'Ada shuts it again' },
        { ...outcome(), when: { worked: true, atMost: 0.5 }, headline: 'It half works' },
        { ...outcome(), headline: 'It works' },
      ],
    });
    expect(decided(scenario).outcome.headline).toBe('It half works');
    const cold = worldWith(scenario, {
      relationships: { ...start(scenario, 1).relationships, ada: { trust: 3, reciprocity: 3, influence: 9, tended: 0 } },
    });
    expect(decided(scenario, cold).outcome.headline).toBe('Ada shuts it again');
  });

  test('at another beat, or of nothing, is refused', () => {
    const scenario = plainScenario();
    const entry = { kind: 'decide', beat: 'the-hall', option: 'pass', apply: [], meant: [], why: '' } as const;
    expect(take(scenario, start(scenario, 1), entry)).toEqual({ ok: false, refusal: { reason: 'elsewhere', what: 'the-hall' } });
    expect(choiceRefusal(scenario, start(scenario, 1), { option: 'fly', apply: [] })).toEqual({ reason: 'unknown', what: 'fly' });
  });

  test('waits until the last one has been played out', () => {
    const scenario = plainScenario();
    const { world } = decided(scenario);
    expect(choiceRefusal(scenario, world, { option: 'pass', apply: [] })).toEqual({ reason: 'resolving' });
  });
});

describe('what is put behind a choice', () => {
  const held = plainScenario({ leads: [{ when: undefined, to: 'the-hall' }] }, { base: ['one-account', 'local-team'] });

  test('is busy at the next decision, and free at the one after', () => {
    const first = decided(held, start(held, 1), ['one-account']);
    expect(first.world.busy).toEqual(['one-account']);
    const second = passed(held, first.world).world;
    expect(applyRefusal(held, second, 'one-account')).toEqual({ reason: 'busy', what: 'one-account' });
    expect(applyRefusal(held, second, 'local-team')).toBeUndefined();
    const next = decide(held, second, { option: 'pass', apply: ['local-team'] });
    if (!next.ok) throw new Error('refused');
    const third = passed(held, next.world).world;
    expect(applyRefusal(held, third, 'one-account')).toBeUndefined();
    expect(applyRefusal(held, third, 'local-team')).toEqual({ reason: 'busy', what: 'local-team' });
  });

  test('must be held: an asset not won cannot be used', () => {
    const none = plainScenario();
    expect(applyRefusal(none, start(none, 1), 'one-account')).toEqual({ reason: 'unknown', what: 'one-account' });
  });

  test('is three things at most, each once', () => {
    const world = worldWith(held, {});
    const refused = { reason: 'too-many', most: 3 };
    expect(choiceRefusal(held, world, { option: 'pass', apply: ['one-account', 'local-team', 'ben', 'ada'] })).toEqual(refused);
    expect(choiceRefusal(held, world, { option: 'pass', apply: ['ben', 'ben'] })).toEqual(refused);
  });

  test('may be a person only from a procedural relationship up', () => {
    // Ada: trust 4, reciprocity 3. Ben: 5 and 5.
    expect(applyRefusal(held, start(held, 1), 'ada')).toEqual({ reason: 'owing', what: 'ada' });
    const cool = worldWith(held, { relationships: { ada: { trust: 3, reciprocity: 9, influence: 9, tended: 0 } } });
    expect(applyRefusal(held, cool, 'ada')).toEqual({ reason: 'distant', what: 'ada' });
    expect(applyRefusal(held, start(held, 1), 'ben')).toBeUndefined();
  });

  test('asks of a person: what is only taken from no longer gives both ways, and then nobody stands behind you', () => {
    const scenario = plainScenario();
    const once = decided(scenario, start(scenario, 1), ['ben']);
    expect(once.world.relationships.ben).toMatchObject({ trust: 5, reciprocity: 4 });
    expect(kinds(once.shifts)).toEqual(['reciprocity by asked']);
    const drawn = { ...start(scenario, 1).relationships, ben: { trust: 8, reciprocity: 4, influence: 4, tended: 0 } };
    const again = decided(scenario, worldWith(scenario, { relationships: drawn }), ['ben']);
    expect(again.world.relationships.ben).toMatchObject({ trust: 8, reciprocity: 3 });
    expect(applyRefusal(scenario, again.world, 'ben')).toEqual({ reason: 'owing', what: 'ben' });
  });
});

describe('a look', () => {
  const scenario = smallScenario();

  test('costs time, is taken once, and makes known what it reveals', () => {
    const step = look(scenario, start(scenario, 1), 'ask-ben');
    if (!step.ok) throw new Error('refused');
    expect(step.world.resources.time.level).toBe(7);
    expect(step.world.known).toEqual(['ben', 'the-gate/open-it']);
    expect(step.world.facts).toEqual(['gate-promised']);
    expect(look(scenario, step.world, 'ask-ben')).toEqual({ ok: false, refusal: { reason: 'seen' } });
  });

  test('is refused where it does not belong, where there is no such thing, and where time is short', () => {
    const world = start(scenario, 1);
    expect(look(scenario, { ...world, beat: 'the-hall' }, 'ask-ben')).toEqual({
      ok: false,
      refusal: { reason: 'elsewhere', what: 'ask-ben' },
    });
    expect(look(scenario, world, 'ask-nobody')).toEqual({ ok: false, refusal: { reason: 'unknown', what: 'ask-nobody' } });
    const late = { ...world, resources: { ...world.resources, time: pool(0) } };
    expect(look(scenario, late, 'ask-ben')).toEqual({ ok: false, refusal: { reason: 'short', resource: 'time', needs: 1, has: 0 } });
  });

  test('or enough evidence lets a person be read', () => {
    const world = start(plainScenario({ outcomes: [outcome({ trust: { cal: 2, ben: -1, ada: 1 } })] }), 1);
    const cares = (parts: Partial<typeof world>) =>
      offers(plainScenario({ outcomes: [outcome({ trust: { cal: 2, ben: -1, ada: 1 } })] }), { ...world, ...parts })[0]?.cares;
    // Evidence 2: enough for Cal (1), not for Ada (3) or Ben (5).
    expect(cares({})).toEqual([
      { who: 'cal', leaning: 'up' },
      { who: 'ben', leaning: 'unknown' },
      { who: 'ada', leaning: 'unknown' },
    ]);
    expect(cares({ known: ['ben'] })?.[1]).toEqual({ who: 'ben', leaning: 'down' });
    expect(cares({ resources: { ...world.resources, evidence: pool(3) } })?.[2]).toEqual({ who: 'ada', leaning: 'up' });
  });
});

describe('a frame', () => {
  const scenario = smallScenario();

  test('must be said before anything is chosen, once a horizon, and moves people', () => {
    const world = start(scenario, 1);
    expect(choiceRefusal(scenario, world, { option: 'pass', apply: [] })).toEqual({ reason: 'frame-first' });
    expect(offers(scenario, world).every(({ refusal }) => refusal?.reason === 'frame-first')).toBe(true);
    const said = sayFrame(scenario, world, 'shared');
    if (!said.ok) throw new Error('refused');
    expect(said.world.frames).toEqual({ asking: 'shared' });
    expect(said.world.relationships.cal?.trust).toBe(4);
    expect(choiceRefusal(scenario, said.world, { option: 'pass', apply: [] })).toBeUndefined();
    expect(sayFrame(scenario, said.world, 'orders')).toEqual({ ok: false, refusal: { reason: 'framed' } });
  });

  test('is not asked for where a horizon has none, and an unknown one is refused', () => {
    const world = start(scenario, 1);
    expect(sayFrame(scenario, world, 'panic')).toEqual({ ok: false, refusal: { reason: 'unknown', what: 'panic' } });
    expect(choiceRefusal(scenario, { ...world, horizon: 'seeing', beat: 'the-count' }, { option: 'pass', apply: [] })).toBeUndefined();
  });

  test('opens options that another would have left closed', () => {
    const world = { ...start(scenario, 1), beat: 'the-hall' };
    const pool_ = { option: 'pool-the-money', apply: [] };
    expect(choiceRefusal(scenario, { ...world, frames: { asking: 'orders' } }, pool_)?.reason).toBe('closed');
    expect(choiceRefusal(scenario, { ...world, frames: { asking: 'shared' } }, pool_)).toBeUndefined();
  });
});

test('every reason to refuse has a sentence', () => {
  const refusals = [
    { reason: 'unknown', what: 'x' },
    { reason: 'ended' },
    { reason: 'resolving' },
    { reason: 'not-resolving' },
    { reason: 'frame-first' },
    { reason: 'framed' },
    { reason: 'elsewhere', what: 'x' },
    { reason: 'seen' },
    { reason: 'short', resource: 'time', needs: 2, has: 1 },
    { reason: 'closed', says: 'Not yet.' },
    { reason: 'too-many', most: 3 },
    { reason: 'busy', what: 'x' },
    { reason: 'distant', what: 'x' },
    { reason: 'owing', what: 'x' },
  ] as const;
  for (const refusal of refusals) expect(refusalSentence(refusal)).toMatch(/^[A-Zx].+\.$/);
  expect(effect({ fact: 'x' }).grade).toBe('judgement');
});
