import type { Stakeholder } from './cast.ts';
import { holds } from './holds.ts';
import type { Carried, Chapter } from './journey.ts';
import { type Behaviour, behaviours, type Resource } from './names.ts';
import type { Scenario } from './scenario.ts';
import { start } from './start.ts';
import { transplant } from './transplant.ts';
import type { World } from './world.ts';

/** Practice fades in the years between: this share of it is left. */
const practiceLeft = 0.5;

/** Pools that come along halfway; a diary and a budget are each year's own. */
const halfway: readonly Resource[] = ['resilience', 'team', 'evidence', 'cover'];

const between = (left: number, assumed: number): number => Math.round((left + assumed) / 2);

/**
 * What a chapter that has ended hands the next one. `from`: the scenario as it was played, and the world it ended in;
 * `to`: the next chapter's scenario as it is written.
 */
export function carryOver(
  chapter: Chapter,
  from: {
    readonly scenario: Scenario;
    readonly world: World;
    /** What that chapter had brought itself. */
    readonly carried?: Carried | undefined;
  },
  to: Scenario,
): Carried {
  const { scenario: before, world } = from;
  const next = transplant(to, { ...chapter.ground, profile: world.profile }).scenario;
  return {
    lines: chapter.lines.filter(({ when }) => holds(when, world)).map(({ id }) => id),
    profile: world.profile,
    practice: Object.fromEntries(behaviours.map((one) => [one, roundedTo(world.practice[one] * practiceLeft, 100)])) as Record<
      Behaviour,
      number
    >,
    // Whoever was met in person is no stranger, even where somebody else held the post meanwhile.
    people: { ...peopleIn(next, before, world), ...absentFrom(before, from.carried) },
    resources: Object.fromEntries(halfway.map((id) => [id, between(world.resources[id].level, next.resources[id].level)])),
    base: baseIn(chapter, next, before, world),
    outcomes: outcomesIn(next, before, world),
  };
}

/** Who was met earlier and was not in the chapter before is as they were left then. */
function absentFrom(before: Scenario, carried: Carried | undefined): Carried['people'] {
  const there = new Set(before.stakeholders.map(({ id }) => id));
  return Object.fromEntries(Object.entries(carried?.people ?? {}).filter(([id]) => !there.has(id)));
}

/** Who stays is as they were left. Who follows somebody in a post has heard of you from them, and meets you halfway. */
function peopleIn(next: Scenario, before: Scenario, world: World): Carried['people'] {
  const stays = new Set(before.stakeholders.map(({ id }) => id));
  const meets = new Set(next.stakeholders.map(({ id }) => id));
  const people: Record<string, { trust: number; reciprocity: number }> = {};
  for (const id of stays) {
    const left = world.relationships[id];
    if (left) people[id] = { trust: left.trust, reciprocity: left.reciprocity };
  }
  for (const person of next.stakeholders) {
    if (stays.has(person.id)) continue;
    const post = ({ id, standsFor }: Stakeholder): boolean => standsFor === person.standsFor && !meets.has(id);
    const [former, ...others] = before.stakeholders.filter(post);
    const known = former && others.length === 0 ? world.relationships[former.id] : undefined;
    const alone = next.stakeholders.filter(({ id, standsFor }) => standsFor === person.standsFor && !stays.has(id)).length === 1;
    if (!known || !alone) continue;
    people[person.id] = { trust: between(known.trust, person.trust), reciprocity: between(known.reciprocity, person.reciprocity) };
  }
  return people;
}

/** What both chapters know is held if it was held at the end; what only the next knows is as it assumes. */
function baseIn(chapter: Chapter, next: Scenario, before: Scenario, world: World): readonly string[] {
  const earlier = new Set(before.assets.map(({ id }) => id));
  return next.assets
    .map(({ id }) => id)
    .filter((id) => {
      const same = chapter.sameAssets[id] ?? id;
      return earlier.has(same) ? world.base.includes(same) : next.base.includes(id);
    });
}

/** The same wards are as they were left; on other ground each moves by what the old one moved by as a whole. */
function outcomesIn(next: Scenario, before: Scenario, world: World): Carried['outcomes'] {
  const place = new Map(before.wards.map(({ id }, index) => [id, index]));
  const same = next.wards.every(({ id }) => place.has(id));
  const first = start(before, world.seed);
  const outcomes: Record<string, readonly number[]> = {};
  next.indicators.forEach(({ id }, index) => {
    const ended = world.outcomes[id]?.level;
    const began = first.outcomes[id]?.level;
    if (!ended || !began) return;
    const moved = (sumOf(ended) - sumOf(began)) / Math.max(1, ended.length);
    outcomes[id] = next.wards.map((ward) => {
      const level = same ? (ended[place.get(ward.id) ?? -1] ?? 0) : (ward.outcomes[index] ?? 0) + moved;
      return roundedTo(Math.max(0, Math.min(10, level)), 10);
    });
  });
  return outcomes;
}

const sumOf = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0);
const roundedTo = (value: number, parts: number): number => Math.round(value * parts) / parts;
