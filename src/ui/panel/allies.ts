import type { Stakeholder } from '../../core/cast.ts';
import { type Behaviour, behaviours, type Weights } from '../../core/names.ts';
import { applyRefusal } from '../../core/offer.ts';
import { type Refusal, refusalSentence } from '../../core/refusal.ts';
import { roleOf } from '../../core/role-of.ts';
import type { Scenario } from '../../core/scenario.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';

/** An asset or a person that can, or cannot now, be put behind a choice. */
export interface Ally {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly person: Stakeholder | undefined;
  /** Behaviours it helps with, strongest first. */
  readonly helps: readonly Behaviour[];
  /** Why not now. */
  readonly refused: string | undefined;
  /** Was used for the last decision and is free again at the next. */
  readonly resting: boolean;
}

/** No child is listed for what they withhold. The register's id. */
const youngPeople = 'young-people';

/** Everything that could stand behind a choice: what was won first, then people; each group in the scenario's order. */
export function alliesOf(scenario: Scenario, world: World): readonly Ally[] {
  const tables = tablesOf(scenario);
  const assets = world.base.map((id): Ally => {
    const { name, says, affinities } = need(tables.assets, id);
    const refusal = applyRefusal(scenario, world, id);
    const resting = refusal?.reason === 'busy';
    const refused = resting ? 'Used last time, free next time.' : said(refusal);
    return { id, name, says, person: undefined, helps: strongest(affinities), refused, resting };
  });
  const people = scenario.stakeholders.map((person): Ally => {
    const refused = said(applyRefusal(scenario, world, person.id));
    return {
      id: person.id,
      name: person.name,
      says: roleOf(person, world),
      person,
      helps: strongest(person.gives),
      refused,
      resting: false,
    };
  });
  return [...assets, ...people.filter((ally) => ally.refused === undefined || ally.person?.standsFor !== youngPeople)];
}

const said = (refusal: Refusal | undefined): string | undefined => refusal && refusalSentence(refusal);

const strongest = (weights: Weights): readonly Behaviour[] =>
  behaviours.filter((id) => (weights[id] ?? 0) > 0).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
