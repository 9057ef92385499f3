/** Chooses one stance for each person so that together they cost least: cooling chance first, then small moves. */
import { type Chance, makeChance } from './chance.ts';
import { doesCross, doOverlap, growBox, itemAt } from './plane.ts';
import type { Stance } from './stances.ts';

const tries = 3;
const moves = 20000;
const hot = 420;
const cold = 2;
const sweeps = 10;

export function settleStances(choices: readonly (readonly Stance[])[], seed: number): readonly Stance[] {
  let best: { cost: number; chosen: readonly Stance[] } = { cost: Number.POSITIVE_INFINITY, chosen: [] };
  for (let attempt = 0; attempt < tries && choices.length > 0; attempt += 1) {
    const chosen = cool(choices, makeChance(seed + 6 + attempt));
    const cost = chosen.reduce((sum, stance, index) => sum + judge(stance, index, chosen), 0);
    if (cost < best.cost) best = { cost, chosen };
  }
  return best.chosen;
}

function cool(choices: readonly (readonly Stance[])[], chance: Chance): readonly Stance[] {
  const chosen = choices.map((stances) => itemAt(stances, 0));
  for (let move = 0; move < moves; move += 1) {
    const heat = hot * (cold / hot) ** (move / moves);
    const index = Math.floor(chance() * choices.length);
    const stances = itemAt(choices, index);
    const next = itemAt(stances, Math.floor(chance() ** 1.6 * stances.length));
    const gain = judge(itemAt(chosen, index), index, chosen) - judge(next, index, chosen);
    if (gain > 0 || chance() < Math.exp(gain / heat)) chosen[index] = next;
  }
  return polish(choices, chosen);
}

/** Each in turn moves to the best place given all others, until nobody wants to. */
function polish(choices: readonly (readonly Stance[])[], chosen: Stance[]): readonly Stance[] {
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false;
    choices.forEach((stances, index) => {
      const was = itemAt(chosen, index);
      let best = { cost: judge(was, index, chosen), stance: was };
      for (const stance of stances) {
        if (stance.stray >= best.cost) break;
        const cost = judge(stance, index, chosen);
        if (cost < best.cost - 0.01) best = { cost, stance };
      }
      moved ||= best.stance !== was;
      chosen[index] = best.stance;
    });
    if (!moved) break;
  }
  return chosen;
}

function judge(stance: Stance, index: number, chosen: readonly Stance[]): number {
  return chosen.reduce((sum, other, at) => (at === index ? sum : sum + judgePair(stance, other)), stance.stray);
}

function judgePair(a: Stance, b: Stance): number {
  let cost = judgeCrossing(a, b) + judgeCrossing(b, a);
  if (doOverlap(a.badge, b.badge)) cost += 900;
  if (doOverlap(growBox(a.caption, 5), b.caption)) cost += 800;
  if (doOverlap(a.caption, growBox(b.badge, 2))) cost += 700;
  if (doOverlap(b.caption, growBox(a.badge, 2))) cost += 700;
  return cost;
}

/** A line through a stranger's badge misleads; through a caption it hides itself. */
function judgeCrossing(a: Stance, b: Stance): number {
  let cost = a.route.way === b.route.way ? 6 : 0;
  a.route.points.forEach((to, index) => {
    const from = a.route.points[index - 1];
    if (from === undefined) return;
    if (doesCross(from, to, b.badge)) cost += 300;
    if (doesCross(from, to, growBox(b.caption, 7))) cost += 170;
  });
  return cost;
}
