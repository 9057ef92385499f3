import type { World } from '../core/world.ts';

/** What in a world lies outside its range, a sentence each; none in a sound world. */
export function worldProblems(world: World): readonly string[] {
  const problems: string[] = [];
  const between = (what: string, value: number, least: number, most: number) => {
    if (!(value >= least && value <= most)) problems.push(`${what} is ${value}, not ${least} to ${most}`);
  };
  const whole = (what: string, value: number, least: number, most: number) => {
    if (!Number.isInteger(value)) problems.push(`${what} is ${value}, not whole`);
    between(what, value, least, most);
  };
  whole('seed', world.seed, 0, 2 ** 32 - 1);
  whole('month', world.month, 0, 1000);
  for (const [id, value] of Object.entries(world.profile)) whole(`profile ${id}`, value, 0, 10);
  for (const [id, { level, ceiling, filling }] of Object.entries(world.resources)) {
    whole(`ceiling of ${id}`, ceiling, 0, 10);
    whole(id, level, 0, ceiling);
    if (!(Math.abs(filling) < 1)) problems.push(`filling of ${id} is ${filling}`);
  }
  for (const [who, { trust, reciprocity, influence, tended }] of Object.entries(world.relationships)) {
    whole(`trust of ${who}`, trust, 0, 10);
    whole(`reciprocity of ${who}`, reciprocity, 0, 10);
    whole(`influence of ${who}`, influence, 0, 10);
    whole(`tended of ${who}`, tended, Math.max(0, world.month - 5), world.month);
  }
  for (const [id, { level, momentum }] of Object.entries(world.outcomes)) {
    for (const value of level) between(`level of ${id}`, value, 0, 10);
    for (const value of momentum) between(`momentum of ${id}`, value, -10, 10);
  }
  for (const [id, value] of Object.entries(world.practice)) between(`practice of ${id}`, value, 0, 100);
  if (world.resolving) between('effectiveness', world.resolving.worked, 0.2, 1.5);
  for (const { paid, begun } of world.initiatives) {
    whole('months paid', paid, 0, 1000);
    whole('month begun', begun, 0, world.month);
  }
  for (const { due } of world.pending) whole('due', due, world.month, 1000);
  for (const [what, list] of Object.entries({
    base: world.base,
    facts: world.facts,
    looked: world.looked,
    known: world.known,
    landed: world.landed,
  })) {
    if (new Set(list).size < list.length) problems.push(`${what} holds something twice`);
  }
  if (world.ended !== undefined && world.resolving !== undefined) problems.push('the run has ended and is still resolving');
  return problems;
}
