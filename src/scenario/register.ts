import { entries, field, textAt, texts } from './cursor.ts';
import type { Problem } from './problem.ts';
import { readTree } from './tree.ts';

/** An entry of the register as the game shows it. */
export interface Cited {
  readonly summary: string;
  /** Lines of the source text. */
  readonly lines: string;
}

/** What the evidence register knows: its entries, their ids, and the stakeholders they speak of. */
export interface Register {
  readonly ids: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, Cited>;
  readonly stakeholders: ReadonlySet<string>;
}

/** Reads the evidence register. Never throws. */
export function readRegister(file: string, text: string): { readonly register: Register; readonly problems: readonly Problem[] } {
  const tree = readTree(file, text);
  const problems = [...tree.problems];
  const ids = new Set<string>();
  const known = new Map<string, Cited>();
  const stakeholders = new Set<string>();
  const root = { value: tree.data, path: [] };
  if (tree.whole && !Array.isArray(tree.data))
    problems.push(tree.locate([], 'The evidence register is a list of entries, each with an id.'));
  for (const [index, value] of (Array.isArray(root.value) ? root.value : []).entries()) {
    const entry = { value, path: [index] };
    const id = textAt(field(entry, 'id'));
    if (id === undefined)
      problems.push(tree.locate(entry.path, entries(entry).length === 0 ? 'This is no entry of the register.' : 'This entry has no id.'));
    else if (ids.has(id)) problems.push(tree.locate(field(entry, 'id').path, `Two entries have the id ${id}.`));
    else {
      ids.add(id);
      known.set(id, { summary: textAt(field(entry, 'summary')) ?? '', lines: textAt(field(entry, 'lines')) ?? '' });
    }
    for (const [who] of texts(field(entry, 'stakeholders'))) stakeholders.add(who);
  }
  return { register: { ids, entries: known, stakeholders }, problems };
}
