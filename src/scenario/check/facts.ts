import { type Cursor, field, items, textAt, texts } from '../cursor.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { Names } from './names.ts';
import type { Sites } from './sites.ts';

/** Reports facts that are asked about and never become true, and facts that become true and nobody asks about. */
export function checkFacts(root: Cursor, { effects, conditions }: Sites, report: Report): void {
  const set = new Map<string, Cursor>();
  const asked = new Set<string>();
  const note = (id: string | undefined, at: Cursor): void => {
    if (id !== undefined && !set.has(id)) set.set(id, at);
  };
  for (const { at, verb } of effects) if (verb === 'fact') note(textAt(field(at, 'fact')), field(at, 'fact'));
  for (const beat of items(field(root, 'beats'))) {
    for (const look of items(field(beat, 'looks'))) for (const [id, at] of texts(field(look, 'reveals', 'facts'))) note(id, at);
  }
  const wanted = [...conditions.map(({ at }) => field(at, 'fact')), ...effects.map(({ at }) => field(at, 'forget'))];
  for (const at of wanted) {
    const id = textAt(at);
    if (id !== undefined && !set.has(id)) report(at.path, `Nothing ever makes the fact ${id} true.${didYouMean(id, set.keys())}`);
  }
  for (const { at } of conditions) asked.add(textAt(field(at, 'fact')) ?? '');
  for (const [id, at] of set) {
    if (!asked.has(id))
      report(
        at.path,
        `Nothing ever asks whether the fact ${id} is true. Ask it in a condition, or take it out.${didYouMean(
          id,
          [...asked].filter((other) => !set.has(other)),
        )}`,
      );
  }
}

/** Reports assets that nobody can win and initiatives that nobody can begin. */
export function checkWinnable(root: Cursor, { effects }: Sites, names: Names, report: Report): void {
  const done = (verb: string): ReadonlySet<string | undefined> => new Set(effects.map(({ at }) => textAt(field(at, verb))));
  const gained = done('gain');
  const started = done('start');
  const held = new Set(texts(field(root, 'base')).map(([id]) => id));
  const become = new Set(items(field(root, 'initiatives')).map((initiative) => textAt(field(initiative, 'becomes'))));
  for (const asset of items(field(root, 'assets'))) {
    const id = textAt(field(asset, 'id'));
    if (id !== undefined && names.assets.has(id) && !gained.has(id) && !become.has(id) && !held.has(id)) {
      report(field(asset, 'id').path, `Nothing ever wins the asset ${id}: no gain, no initiative that becomes it, and not in base.`);
    }
  }
  for (const initiative of items(field(root, 'initiatives'))) {
    const id = textAt(field(initiative, 'id'));
    if (id !== undefined && !started.has(id)) report(field(initiative, 'id').path, `Nothing ever starts the initiative ${id}.`);
  }
}
