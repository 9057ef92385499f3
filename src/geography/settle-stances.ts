/** Chooses one stance for each person so that together they cost least: cooling chance first, then small moves. */
import { type Chance, makeChance } from './chance.ts';
import { type Box, doesCross, doOverlap, itemAt } from './plane.ts';
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
  if (doOverlap(a.captionAir, b.caption)) cost += 800;
  if (doOverlap(a.caption, b.badgeAir)) cost += 700;
  if (doOverlap(b.caption, a.badgeAir)) cost += 700;
  // Almost as near to a stranger's badge as to its own, a caption is read as theirs.
  if (doOverlap(a.caption, b.badgeNear)) cost += 150;
  if (doOverlap(b.caption, a.badgeNear)) cost += 150;
  if (doOverlap(a.caption, b.badgeAbout)) cost += 45;
  if (doOverlap(b.caption, a.badgeAbout)) cost += 45;
  return cost;
}

/** A line through a stranger's badge misleads; through a caption it hides itself. */
function judgeCrossing(a: Stance, b: Stance): number {
  let cost = a.route.way === b.route.way ? 6 : 0;
  const nearBadge = doTouch(a.reach, b.badge);
  const nearCaption = doTouch(a.reach, b.lineAir);
  if (!nearBadge && !nearCaption) return cost;
  a.route.points.forEach((to, index) => {
    const from = a.route.points[index - 1];
    if (from === undefined) return;
    if (nearBadge && doesCross(from, to, b.badge)) cost += 300;
    if (nearCaption && doesCross(from, to, b.lineAir)) cost += 170;
  });
  return cost;
}

/** Like an overlap, but a straight line has no area. */
function doTouch(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
