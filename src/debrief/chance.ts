import type { Effect } from '../core/effect.ts';
import { decidedTurns, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Option } from '../core/story.ts';
import type { Luck } from '../core/world.ts';

/** One draw of chance. The same at every table with this seed. */
export interface ChanceReport extends Luck {
  /** What hung on it, in a few words. */
  readonly says: string;
  /** Index of the decision after which it was drawn. */
  readonly decision: number;
}

export function chanceOf(scenario: Scenario, turns: readonly Turn[]): readonly ChanceReport[] {
  const drawn: ChanceReport[] = [];
  const known = new Set<string>();
  for (const [decision, turn] of decidedTurns(turns).entries()) {
    for (const luck of (turn.passed?.world ?? turn.after).luck) {
      // One card can be drawn for more than one thing, at other odds, and come out otherwise.
      const card = `${luck.id} ${luck.came}`;
      if (known.has(card)) continue;
      known.add(card);
      drawn.push({ ...luck, decision, says: saysOf(scenario, luck.id) });
    }
  }
  return drawn;
}

function saysOf(scenario: Scenario, id: string): string {
  const event = scenario.events.find((one) => one.id === id);
  if (event) return event.title;
  return findWhy(allEffects(scenario), id) ?? id.replaceAll('-', ' ');
}

function allEffects(scenario: Scenario): readonly Effect[] {
  const ofOption = (option: Option): readonly Effect[] => option.outcomes.flatMap(({ effects }) => effects);
  return [
    ...scenario.beats.flatMap((beat) => [...beat.options, beat.pass].flatMap(ofOption)),
    ...scenario.events.flatMap(({ effects }) => effects),
    ...scenario.initiatives.flatMap(({ matured, dropped }) => [...matured, ...dropped]),
    ...scenario.horizons.flatMap(({ frames }) => frames.flatMap(({ effects }) => effects)),
  ];
}

function findWhy(effects: readonly Effect[], id: string): string | undefined {
  for (const effect of effects) {
    if ('chance' in effect && effect.chance.id === id) return effect.why;
    const inner =
      'chance' in effect
        ? [...effect.chance.then, ...effect.chance.otherwise]
        : 'later' in effect
          ? effect.later.effects
          : 'if' in effect
            ? [...effect.then, ...(effect.otherwise ?? [])]
            : [];
    const found = findWhy(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
