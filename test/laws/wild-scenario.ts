import fc from 'fast-check';
import type { Condition } from '../../src/core/condition.ts';
import type { Effect } from '../../src/core/effect.ts';
import { behaviours, profileDimensions, relationshipTypes, resources } from '../../src/core/names.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Beat, Happening, Lead, Option } from '../../src/core/story.ts';
import { smallScenario } from '../small-scenario.ts';

const small = smallScenario();
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const people = ids(small.stakeholders);
const assets = ids(small.assets);
const options = small.beats.flatMap((beat) => beat.options.map((option) => `${beat.id}/${option.id}`));
const facts = ['gate-promised', 'seen', 'heard'];
const looks = small.beats.flatMap((beat) => ids(beat.looks));

const level = fc.integer({ min: 0, max: 10 });
const one = <T extends string>(items: readonly T[]) => fc.constantFrom(...items);
const amounts = <T extends string>(items: readonly T[], most: number) =>
  fc.dictionary(one(items), fc.integer({ min: -most, max: most }), { minKeys: 1, maxKeys: 2, noNullPrototype: true }) as fc.Arbitrary<
    Record<T, number>
  >;
const costs = (most: number) => fc.dictionary(one(resources), fc.integer({ min: 1, max: most }), { maxKeys: 2, noNullPrototype: true });
const weights = fc.dictionary(one(behaviours), fc.integer({ min: 0, max: 3 }), { maxKeys: 4, noNullPrototype: true });
const range = (most: number) =>
  fc.oneof(
    fc.record({ atLeast: fc.integer({ min: 0, max: most }) }),
    fc.record({ atMost: fc.integer({ min: 0, max: most }) }),
    fc.record({ atLeast: fc.integer({ min: 0, max: most }), atMost: fc.integer({ min: 0, max: most }) }),
  );
const ranged = <T>(most: number, what: fc.Arbitrary<T>) => fc.tuple(what, range(most)).map(([key, bounds]) => ({ ...key, ...bounds }));

/** Conditions of every verb, over what the small scenario holds. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'condition' },
    fc.record({ fact: one(facts) }),
    fc.record({ asset: one(assets) }),
    fc.record({ initiative: fc.constant('joint-team') }),
    fc.record({ frame: one(['orders', 'shared', 'routine']) }),
    fc.record({ chose: one(options) }),
    fc.record({ looked: one(looks) }),
    fc.record({ relationship: one(people), is: one(relationshipTypes) }),
    ranged(10, fc.record({ trust: one(people) })),
    ranged(10, fc.record({ reciprocity: one(people) })),
    ranged(10, fc.record({ resource: one(resources) })),
    ranged(10, fc.record({ outcome: one(['safety', 'learning']) })),
    ranged(10, fc.record({ profile: one(profileDimensions) })),
    ranged(6, fc.record({ practice: one(behaviours) })),
    ranged(12, fc.record({ months: fc.constant(true as const) })),
    ranged(4, fc.record({ base: fc.constant(true as const) })),
    ranged(2, fc.record({ worked: fc.constant(true as const) })),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 2 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const perhaps = fc.option(condition, { nil: undefined, freq: 2 });

const judged = <T extends object>(change: fc.Arbitrary<T>) =>
  change.map((what) => ({ ...what, grade: 'judgement', evidence: [] }) as unknown as Effect);

/** Effects of every verb; begun and dropped only where `dropping` says so, since what is dropped must not begin and drop itself. */
const effectOf = (dropping: boolean) =>
  fc.letrec<{ effect: Effect }>((tie) => {
    const inner = fc.array(tie('effect'), { maxLength: 2 });
    return {
      effect: fc.oneof(
        { maxDepth: 2, depthIdentifier: 'effect' },
        ...(dropping
          ? [judged(fc.record({ start: fc.constant('joint-team') })), judged(fc.record({ drop: fc.constant('joint-team') }))]
          : []),
        judged(fc.record({ trust: amounts(people, 3) })),
        judged(fc.record({ reciprocity: amounts(people, 3) })),
        judged(fc.record({ resource: amounts(resources, 4) })),
        judged(fc.record({ ceiling: amounts(resources, 3) })),
        judged(fc.record({ momentum: amounts(['safety', 'learning'], 9) })),
        judged(
          fc.record({
            momentum: amounts(['safety', 'learning'], 9),
            wards: fc.subarray(['quay', 'mill', 'hill', 'green'], { minLength: 1 }),
          }),
        ),
        judged(fc.record({ profile: amounts(profileDimensions, 4) })),
        judged(fc.record({ influence: amounts(people, 4) })),
        judged(fc.record({ gain: one(assets) })),
        judged(fc.record({ lose: one(assets) })),
        judged(fc.record({ fact: one(facts) })),
        judged(fc.record({ forget: one(facts) })),
        judged(fc.record({ later: fc.record({ months: fc.integer({ min: 1, max: 5 }), when: perhaps, effects: inner }) })),
        judged(
          fc.record({
            chance: fc.record({
              id: one(['coin', 'die', 'card']),
              odds: fc.double({ min: 0, max: 1, noNaN: true }),
              then: inner,
              otherwise: inner,
            }),
          }),
        ),
        judged(fc.record({ if: condition, then: inner, otherwise: inner })),
      ),
    };
  }).effect;
const effects = fc.array(effectOf(true), { maxLength: 4 });
const effectsOfDropping = fc.array(effectOf(false), { maxLength: 4 });

const wildLeads = (leads: readonly Lead[], isPass: boolean) =>
  isPass ? fc.constant(leads) : perhaps.map((when) => (when ? [{ when, to: 'the-count' }, ...leads] : leads));

const wildOption = (option: Option, beat: Beat) =>
  fc
    .record({
      costs: option.id === 'pass' ? fc.constant({}) : costs(4),
      hiddenCosts: option.id === 'pass' ? fc.constant({}) : costs(3),
      behaviours: weights,
      when: option.id === 'pass' ? fc.constant(undefined) : perhaps,
      months: fc.integer({ min: 0, max: 5 }),
      leads: beat.id === 'the-gate' ? wildLeads(option.leads, option.id === 'pass') : fc.constant(option.leads),
      first: fc.option(fc.tuple(condition, effects), { nil: undefined }),
      effects,
    })
    .map(({ first, effects: last, ...rest }): Option => {
      const outcome = option.outcomes[0] as Option['outcomes'][number];
      const outcomes = [
        ...(first ? [{ ...outcome, when: first[0], effects: first[1] }] : []),
        { ...outcome, when: undefined, effects: last },
      ];
      return { ...option, ...rest, outcomes };
    });

const wildBeat = (beat: Beat) =>
  fc
    .record({
      options: fc.tuple(...beat.options.map((option) => wildOption(option, beat))),
      pass: wildOption(beat.pass, beat),
      needs: fc.tuple(condition, weights, weights).map(([when, a, b]) => [
        { when, weights: a },
        { when: undefined, weights: b },
      ]),
    })
    .map((rest): Beat => ({ ...beat, ...rest }));

const wildEvent = (id: string) =>
  fc
    .record({
      month: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
      when: perhaps,
      odds: fc.constantFrom(1, 1, 0.5),
      effects,
    })
    .map((rest): Happening => ({ id, title: 'Something', text: 'It happens.', announced: false, ...rest }));

/** The small scenario's people and places with rules nobody would write: every verb, every condition, extreme numbers. */
export const wildScenario: fc.Arbitrary<Scenario> = fc
  .record({
    beats: fc.tuple(...small.beats.map(wildBeat)),
    events: fc.tuple(wildEvent('one'), wildEvent('two')),
    influences: fc.array(
      fc
        .record({ from: one(people), to: one(people), weight: fc.double({ min: -1, max: 1, noNaN: true }) })
        .filter(({ from, to }) => from !== to),
      { maxLength: 4 },
    ),
    yields: fc.dictionary(one(resources), fc.constantFrom(0.1, 0.25, 0.3, 1), { maxKeys: 3, noNullPrototype: true }),
    upkeep: fc.dictionary(one(resources), fc.constantFrom(0.1, 0.3, 0.5, 1, 2), { maxKeys: 2, noNullPrototype: true }),
    base: fc.subarray(assets),
    matured: effects,
    dropped: effectsOfDropping,
    frames: fc.array(effects, { minLength: 3, maxLength: 3 }),
    standings: fc.array(fc.tuple(level, level, level), { minLength: 3, maxLength: 3 }),
    pools: fc.array(fc.tuple(level, level, fc.constantFrom(0, 0.1, 0.5, 1)), { minLength: 6, maxLength: 6 }),
  })
  .map(({ yields, upkeep, matured, dropped, frames, standings, pools, ...rest }) =>
    smallScenario({
      ...rest,
      stakeholders: small.stakeholders.map((person, index) => {
        const [trust, reciprocity, influence] = standings[index] ?? [5, 5, 5];
        return { ...person, trust, reciprocity, influence };
      }),
      resources: Object.fromEntries(
        resources.map((id, index) => {
          const [one, other, monthly] = pools[index] ?? [5, 5, 0];
          return [id, { ...small.resources[id], level: Math.min(one, other), ceiling: Math.max(one, other), monthly }];
        }),
      ) as Scenario['resources'],
      assets: small.assets.map((asset) => ({ ...asset, yields })),
      initiatives: small.initiatives.map((initiative) => ({ ...initiative, upkeep, matured, dropped })),
      horizons: small.horizons.map((horizon) => ({
        ...horizon,
        frames: horizon.frames.map((frame, index) => ({ ...frame, effects: frames[index] ?? [] })),
      })),
    }),
  );
