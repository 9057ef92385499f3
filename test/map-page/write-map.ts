import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeClasses } from '../../src/art/outcomes.ts';
import { readMood } from '../../src/art/trust.ts';

import { buildGeography } from '../../src/geography/build-geography.ts';
import type { StandingPerson } from '../../src/geography/layout.ts';
import { layoutPeople } from '../../src/geography/layout-people.ts';
import type { AuthorityPlan } from '../../src/geography/sheet.ts';
import type { MapModel, MapPerson } from '../../src/map/model.ts';

type Standing = StandingPerson & Omit<MapPerson, 'mood'>;

/** Draws an authority with people on it into a folder: all that the page of the map asks for. */
export function writeMap(folder: string, plan: AuthorityPlan, people: readonly Standing[]): void {
  const built = buildGeography(plan);
  const model: MapModel = {
    wards: built.map.wards.map(({ id }, index) => ({ id, class: outcomeClasses[index % outcomeClasses.length] ?? 3 })),
    people: people.map(({ id, name, role, sphere, portrait, trust, type }) => {
      return { id, name, role, sphere, portrait, trust, type, mood: readMood(trust) };
    }),
    hints: {},
    hot: [],
    focus: undefined,
    looks: [],
    rings: [],
    ripple: false,
    faded: false,
    chips: {},
    voices: [],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({
    'map.json': JSON.stringify({ geography: built.map, people: layoutPeople(built.sheet, people), model }),
    'under.svg': built.under,
    'over.svg': built.over,
  }))
    writeFileSync(join(folder, name), text);
}
