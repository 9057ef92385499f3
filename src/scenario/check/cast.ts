import { type Cursor, entries, field, isThere, items, numberAt, textAt } from '../cursor.ts';
import type { Report } from '../problem.ts';

/** Fewest degrees between two badges of one ring. */
const apart = 20;

/** Reports badges that would cover one another. */
export function checkBadges(root: Cursor, report: Report): void {
  const placed: { readonly name: string; readonly bearing: number; readonly ring: number }[] = [];
  for (const person of items(field(root, 'stakeholders'))) {
    const at = field(person, 'bearing');
    const bearing = numberAt(at);
    const ring = numberAt(field(person, 'ring'));
    if (bearing === undefined || ring === undefined) continue;
    const near = placed.find((other) => other.ring === ring && between(other.bearing, bearing) < apart);
    if (near)
      report(
        at.path,
        `This badge stands ${between(near.bearing, bearing)} degrees from ${near.name} on the same ring. At least ${apart} are needed.`,
      );
    placed.push({ name: textAt(field(person, 'name')) ?? 'another', bearing, ring });
  }
}

const between = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

/** Reports what can never be paid, and pools that begin above their own ceiling. */
export function checkCosts(root: Cursor, report: Report): void {
  const ceilings = new Map(entries(field(root, 'resources')).map(([name, pool]) => [name, numberAt(field(pool, 'ceiling'))]));
  const payable = (costs: Cursor): void => {
    for (const [name, at] of entries(costs)) {
      const ceiling = ceilings.get(name);
      const cost = numberAt(at);
      if (ceiling !== undefined && cost !== undefined && cost > ceiling)
        report(at.path, `This costs ${cost} ${name}, and the ceiling is ${ceiling}. Nobody can ever pay it.`);
    }
  };
  for (const [name, pool] of entries(field(root, 'resources'))) {
    const level = numberAt(field(pool, 'level'));
    const ceiling = numberAt(field(pool, 'ceiling'));
    if (level !== undefined && ceiling !== undefined && level > ceiling)
      report(field(pool, 'level').path, `${name} begins at ${level}, above its ceiling of ${ceiling}.`);
  }
  for (const beat of items(field(root, 'beats'))) {
    for (const look of items(field(beat, 'looks'))) payable(field(look, 'costs'));
    for (const option of items(field(beat, 'options'))) {
      payable(field(option, 'costs'));
      payable(field(option, 'hiddenCosts'));
    }
  }
}

/** Reports options that enact nothing, and closed doors without a word. */
export function checkOptions(root: Cursor, report: Report): void {
  for (const beat of items(field(root, 'beats'))) {
    for (const option of items(field(beat, 'options'))) {
      const behaviours = field(option, 'behaviours');
      if (isThere(behaviours) && !entries(behaviours).some(([, weight]) => weight.value !== 0)) {
        report(behaviours.path, 'This option enacts no behaviour. Name at least one with a weight of 1 to 3.');
      }
      const when = field(option, 'when');
      if (isThere(when) && !isThere(field(option, 'closed'))) report(when.path, 'This option may be closed. Add closed: what to say then.');
      if (!isThere(when) && isThere(field(option, 'closed')))
        report(field(option, 'closed').path, 'This option is never closed. Add when, or take closed out.');
    }
  }
  for (const event of items(field(root, 'events'))) {
    if (!isThere(field(event, 'month')) && !isThere(field(event, 'when')))
      report(field(event, 'id').path, 'This event never lands. Add month, when or both.');
    if (field(event, 'announced').value === true && !isThere(field(event, 'month')))
      report(field(event, 'announced').path, 'An announced event stands on the timeline. Add its month.');
  }
}
