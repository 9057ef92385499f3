import type { Scenario } from '../../core/scenario.ts';
import type { Names } from './names.ts';

const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** The ids of a scenario that has been compiled, for documents that speak of it. */
export function namesOfScenario(scenario: Scenario): Names & { readonly facts: ReadonlySet<string> } {
  return {
    beats: ids(scenario.beats),
    endings: ids(scenario.endings),
    horizons: ids(scenario.horizons),
    stakeholders: ids(scenario.stakeholders),
    assets: ids(scenario.assets),
    initiatives: ids(scenario.initiatives),
    indicators: ids(scenario.indicators),
    frames: ids(scenario.horizons.flatMap(({ frames }) => frames)),
    looks: ids(scenario.beats.flatMap(({ looks }) => looks)),
    options: new Set(scenario.beats.flatMap((beat) => [...beat.options.map((option) => `${beat.id}/${option.id}`), `${beat.id}/pass`])),
    wards: ids(scenario.wards),
    places: ids(scenario.places),
    facts: factsIn(scenario, new Set(scenario.beats.flatMap(({ looks }) => looks.flatMap((look) => look.facts)))),
  };
}

/** Every fact that an effect makes or a condition asks for. */
function factsIn(value: unknown, facts: Set<string>): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) factsIn(item, facts);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'fact' && typeof inner === 'string') facts.add(inner);
      else factsIn(inner, facts);
    }
  return facts;
}
