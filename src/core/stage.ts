import type { Authority } from './authority.ts';
import type { Journal } from './journal.ts';
import type { Carried, Chapter } from './journey.ts';
import { clamp } from './scaled.ts';
import type { Scenario } from './scenario.ts';
import { transplant, type Unlike } from './transplant.ts';

/** Where a scenario can be met other than as it is written. */
export interface Grounds {
  /** The authorities of the study. */
  readonly hosts: readonly Authority[];
  /** The chapters of journeys that this scenario is. */
  readonly chapters: readonly Chapter[];
}

/** A scenario as one run plays it. */
export interface Staged {
  readonly ok: true;
  readonly scenario: Scenario;
  /** What is otherwise at the start than at home, in another authority. */
  readonly unlike: readonly Unlike[];
  readonly chapter: Chapter | undefined;
}

/** Why a run cannot be staged: its authority or journey is not there, or the journey has another version now. */
export interface Unstaged {
  readonly ok: false;
  readonly missing: 'authority' | 'journey' | 'older-journey' | 'newer-journey';
}

/** The scenario as a run plays it: at home, in another authority of the study, or as a chapter of a journey. */
export function stage(written: Scenario, run: Pick<Journal, 'authority' | 'journey'>, { hosts, chapters }: Grounds): Staged | Unstaged {
  if (run.journey) {
    const { id, version, chapter: number, carried } = run.journey;
    const chapter = chapters.find((one) => one.journey === id && one.number === number);
    if (!chapter || number > 0 !== (carried !== undefined)) return { ok: false, missing: 'journey' };
    if (version !== chapter.version) return { ok: false, missing: version > chapter.version ? 'newer-journey' : 'older-journey' };
    const ground = carried ? { ...chapter.ground, profile: carried.profile } : chapter.ground;
    const { scenario, unlike } = transplant(written, ground);
    const dated = { ...scenario, starts: chapter.starts ?? scenario.starts };
    return { ok: true, scenario: carried ? withCarried(dated, chapter, carried) : dated, unlike, chapter };
  }
  if (run.authority === undefined) return { ok: true, scenario: written, unlike: [], chapter: undefined };
  const host = hosts.find(({ id }) => id === run.authority);
  return host ? { ok: true, ...transplant(written, host), chapter: undefined } : { ok: false, missing: 'authority' };
}

function withCarried(scenario: Scenario, chapter: Chapter, carried: Carried): Scenario {
  const known = new Set(scenario.assets.map(({ id }) => id));
  const resources = { ...scenario.resources };
  for (const [id, level] of Object.entries(carried.resources) as [keyof typeof resources, number][]) {
    const pool = resources[id];
    resources[id] = { ...pool, level: clamp(level, 0, Math.max(pool.level, pool.ceiling)) };
  }
  return {
    ...scenario,
    resources,
    stakeholders: scenario.stakeholders.map((person) => ({ ...person, ...carried.people[person.id] })),
    base: [...new Set(carried.base)].filter((id) => known.has(id)),
    wards: scenario.wards.map((ward, index) => ({
      ...ward,
      outcomes: ward.outcomes.map((level, column) => carried.outcomes[scenario.indicators[column]?.id ?? '']?.[index] ?? level),
    })),
    brought: {
      practice: carried.practice,
      effects: chapter.lines.filter(({ id }) => carried.lines.includes(id)).flatMap(({ effects }) => effects),
    },
  };
}
