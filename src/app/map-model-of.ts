import { readMood } from '../art/trust.ts';
import { lookRefusal } from '../core/look.ts';
import { offers } from '../core/offer.ts';
import { outcomeClassOf, wardMean } from '../core/outcome-class.ts';
import { relationshipType } from '../core/relationship-type.ts';
import { roleOf } from '../core/role-of.ts';
import type { Shift } from '../core/shift.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { MapModel } from '../map/model.ts';
import type { Play } from '../store/play.ts';
import { isDeciding } from '../ui/play/place-in-run.ts';
import type { Preview, Spot } from '../ui/play/play-actions.ts';

/** What the map shows of a play: the same world that the panel tells, as one picture. */
export function mapModelOf(play: Play, preview: Preview, card: Spot | undefined): MapModel {
  const { scenario, world, step } = play;
  const deciding = isDeciding(step);
  const after = step === 'outcome';
  const moved = after ? trustMoved(play.decided?.shifts ?? []) : saidMoved(play);
  const leanings = deciding ? leaningsOf(play, preview) : {};
  const beat = need(tablesOf(scenario).beats, deciding ? world.beat : (play.decided?.beat.id ?? world.beat));
  return {
    wards: scenario.wards.map(({ id }, index) => wardOf(play, id, index)),
    people: scenario.stakeholders.map((person) => {
      const { id, name, sphere, portrait } = person;
      const { trust, reciprocity } = world.relationships[id] ?? { trust: 0, reciprocity: 0 };
      const role = roleOf(person, world);
      return { id, name, role, sphere, portrait, trust, mood: readMood(trust), type: relationshipType({ trust, reciprocity }) };
    }),
    hints: leanings,
    hot: [...new Set([...Object.keys(leanings), ...Object.keys(moved)])],
    focus: preview.spot ?? card ?? lookedAt(play),
    looks:
      deciding && step !== 'frame' && step !== 'heard'
        ? beat.looks.filter(({ id }) => !lookRefusal(scenario, world, id)).map(({ at }) => at.id)
        : [],
    rings: after ? beat.places : [],
    ripple: after,
    faded: after,
    chips: moved,
    voices: after ? (play.decided?.outcome.voices ?? []) : [],
  };
}

/** A ward's class, and the one it had when the last decision was put, where that was another; the next decision starts clean. */
function wardOf({ scenario, world, decided, step }: Play, id: string, index: number): MapModel['wards'][number] {
  const now = outcomeClassOf(wardMean(scenario, world, index));
  const was = decided && !isDeciding(step) ? outcomeClassOf(wardMean(scenario, decided.before, index)) : undefined;
  return { id, class: now, was: was === now ? undefined : was };
}

/** What a look is at, while what it found lies open. */
function lookedAt({ scenario, step, found }: Play): Spot | undefined {
  return step === 'assess' && found !== undefined ? tablesOf(scenario).looks.get(found)?.at : undefined;
}

/** Whom the frame moved, while how it was heard lies open. */
const saidMoved = (play: Play): Record<string, number> => (play.step === 'heard' ? trustMoved(play.heard?.shifts ?? []) : {});

function trustMoved(shifts: readonly Shift[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const shift of shifts) if (shift.kind === 'trust') sums[shift.who] = (sums[shift.who] ?? 0) + shift.after - shift.before;
  return Object.fromEntries(Object.entries(sums).filter(([, by]) => by !== 0));
}

/** Who cares about the option that is pointed at, or else picked, as far as it can be read. */
function leaningsOf({ scenario, world, plan }: Play, preview: Preview): MapModel['hints'] {
  const shown = preview.option ?? plan.option;
  // Letting it pass shows nobody on its card, so the map shows nobody either.
  const offer = shown === undefined || shown === 'pass' ? undefined : offers(scenario, world).find(({ option }) => option.id === shown);
  return Object.fromEntries((offer?.cares ?? []).map(({ who, leaning }) => [who, leaning]));
}
