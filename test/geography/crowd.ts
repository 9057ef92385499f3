import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { StandingPerson } from '../../src/geography/layout.ts';
import type { AuthorityPlan } from '../../src/geography/sheet.ts';

/** Authority C as its writers keep it. */
export function readPlan(): AuthorityPlan {
  const { water, geography, ...rest } = parse(readFileSync(new URL('../../scenarios/authorities/c.yaml', import.meta.url), 'utf8'));
  return { ...rest, geography: { ...geography, water } };
}

export interface CrowdPerson extends StandingPerson {
  readonly sphere: 'political' | 'corporate' | 'team' | 'partner' | 'community';
  readonly portrait: { readonly hair: string; readonly tone: string; readonly collar: string; readonly extras: readonly string[] };
  readonly trust: number;
  readonly type: 'strained' | 'transactional' | 'procedural' | 'reciprocal';
}

type Row = readonly [
  id: string,
  name: string,
  role: string,
  bearing: number,
  ring: 1 | 2,
  sphere: CrowdPerson['sphere'],
  hair: string,
  tone: string,
  collar: string,
  extras: string,
  trust: number,
  type: CrowdPerson['type'],
];
const rows: readonly Row[] = [
  ['lead-member', 'Cllr Farah Siddiqui', 'Lead member, new', 0, 2, 'political', 'hijab', 'b', 'blouse', '', 2, 'transactional'],
  ['leader', 'Cllr Ruth Penhale', 'Council leader', 40, 2, 'political', 'side', 'a', 'suit', 'stubble', 3, 'transactional'],
  ['old-lead', 'Cllr Bernard Coyle', 'Former lead member', 325, 2, 'political', 'bald', 'a', 'suit', 'moustache', 7, 'procedural'],
  ['chief', 'Helen Marsh', 'Chief executive', 60, 1, 'corporate', 'grey', 'a', 'suit', 'specs', 5, 'procedural'],
  ['heads', 'Gareth Lowe', 'Chair, secondary heads', 75, 2, 'partner', 'grey', 'c', 'suit', 'beard', 4, 'transactional'],
  ['health', 'Dr Mei Tan', 'Health commissioner', 105, 2, 'partner', 'long', 'b', 'scrub', '', 5, 'procedural'],
  ['police', 'Supt Alan Reid', 'Police', 135, 2, 'partner', 'crop', 'a', 'uniform', '', 6, 'procedural'],
  ['voluntary', 'Josie Webb', 'Voluntary sector forum', 175, 2, 'partner', 'curls', 'a', 'knit', 'specs', 6, 'transactional'],
  ['panel', 'Tariq, 17', 'Young people’s panel', 228, 1, 'community', 'locs', 'c', 'hoodie', '', 7, 'reciprocal'],
  ['safeguarding', 'Priya Nair', 'Safeguarding', 270, 1, 'team', 'bun', 'b', 'blouse', 'ear', 8, 'reciprocal'],
  ['schools', 'Dele Adeyemi', 'Schools and learning', 312, 1, 'team', 'afro', 'c', 'open', '', 7, 'reciprocal'],
  ['parents', 'Karen Doyle', 'Parents’ council', 250, 2, 'community', 'pony', 'a', 'knit', '', 1, 'strained'],
];

/** Twelve people round You, as many as a sheet must hold. */
export const crowd: readonly CrowdPerson[] = rows.map(
  ([id, name, role, bearing, ring, sphere, hair, tone, collar, extras, trust, type]) => ({
    id,
    name,
    role,
    bearing,
    ring,
    sphere,
    trust,
    type,
    portrait: { hair, tone, collar, extras: extras === '' ? [] : [extras] },
  }),
);
