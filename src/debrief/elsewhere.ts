import type { Authority } from '../core/authority.ts';
import { effectiveness, needsOf } from '../core/effectiveness.ts';
import { type Behaviour, behaviours, type ProfileDimension, profileDimensions, type Weights } from '../core/names.ts';
import { decidedTurns } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Staged } from '../core/stage.ts';
import type { World } from '../core/world.ts';
import type { Replayed } from './replayed.ts';
import { type UnlikeWords, unlikeWords } from './unlike-words.ts';

/** A decision that another authority asked otherwise. */
export interface AskedOtherwise {
  /** From 0. */
  readonly index: number;
  readonly label: string;
  /** Asked for more than at home. */
  readonly more: readonly Behaviour[];
  /** Asked for less than at home. */
  readonly less: readonly Behaviour[];
  /** How well the choice worked here, 0.2–1.5. */
  readonly here: number;
  /** How well it would have, in the same hands, with the profile of the case’s own authority. */
  readonly atHome: number;
}

/** What it meant that a scenario was met in another authority than its own. Plain JSON. */
export interface Elsewhere {
  readonly home: string;
  readonly host: string;
  readonly starts: readonly UnlikeWords[];
  readonly decisions: number;
  readonly otherwise: readonly AskedOtherwise[];
}

/** What differed for a run, played again. `undefined` at home. */
export function elsewhereOf(
  home: Authority,
  { scenario, unlike, chapter }: Pick<Staged, 'scenario' | 'unlike'> & Partial<Pick<Staged, 'chapter'>>,
  { turns }: Pick<Replayed, 'turns'>,
): Elsewhere | undefined {
  if (scenario.authority.id === home.id) return undefined;
  // A chapter's start comes from the one before; what its briefing told is not told again.
  const starts = unlikeWords(scenario, home, chapter ? [] : unlike);
  const otherwise: AskedOtherwise[] = [];
  const decisions = decidedTurns(turns);
  for (const [index, { entry, before, decided }] of decisions.entries()) {
    const atHome = withProfileOf(scenario, home, before);
    const asked = needsOf(decided.beat, atHome);
    const { needs, value } = decided.effectiveness;
    if (asked !== needs) {
      otherwise.push({
        index,
        label: decided.beat.label,
        more: behaviours.filter((one) => weight(needs, one) > weight(asked, one)),
        less: behaviours.filter((one) => weight(needs, one) < weight(asked, one)),
        here: value,
        atHome: effectiveness(scenario, atHome, decided.beat, decided.option, entry.apply).value,
      });
    }
  }
  return {
    home: home.id,
    host: scenario.authority.id,
    starts,
    decisions: decisions.length,
    otherwise,
  };
}

const weight = (weights: Weights, behaviour: Behaviour): number => weights[behaviour] ?? 0;

/** The same world, had the profile begun as at home and moved since as it did. */
function withProfileOf(scenario: Scenario, home: Authority, world: World): World {
  const side = (one: ProfileDimension): number => home.profile[one] + world.profile[one] - scenario.authority.profile[one];
  return {
    ...world,
    profile: Object.fromEntries(profileDimensions.map((one) => [one, side(one)])) as Record<ProfileDimension, number>,
  };
}
