import { type Cursor, field, items, textAt, texts } from './cursor.ts';
import { issueSentences } from './issue-sentences.ts';
import { didYouMean } from './nearest.ts';
import { inOrder, type Problem, type Report } from './problem.ts';
import { fields, listOf, note } from './schema/leaf.ts';
import { readTree } from './tree.ts';

/** Findings that no scenario uses, in groups that share the reason why not. */
const unusedSchema = listOf(fields({ because: note(), evidence: listOf(note()).min(1, { error: 'at least one id' }) }));

/**
 * Reads the list of findings left unused on purpose, against what scenarios cite.
 * Every finding is either cited or stands here once; anything else is a problem. Never throws.
 */
export function readUnused(
  file: string,
  text: string,
  { register, cited }: { readonly register: ReadonlySet<string>; readonly cited: ReadonlySet<string> },
): { readonly listed: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const tree = readTree(file, text);
  const problems: Problem[] = [...tree.problems];
  const listed = new Set<string>();
  if (!tree.whole) return { listed, problems: inOrder(problems) };
  const report: Report = (path, message, key) => problems.push(tree.locate(path, message, key));
  const root: Cursor = { value: tree.data, path: [] };
  const shape = unusedSchema.safeParse(tree.data);
  if (!shape.success) issueSentences(shape.error.issues, tree.data, { broken: report, wanting: report });
  for (const group of items(root)) {
    if (textAt(field(group, 'because'))?.trim() === '') report(field(group, 'because').path, 'Say why these are not used.');
    for (const [id, at] of texts(field(group, 'evidence'))) {
      if (!register.has(id)) report(at.path, `The evidence register has no ${id}.${didYouMean(id, register)}`);
      else if (listed.has(id)) report(at.path, `${id} stands in this list twice. Keep one.`);
      else if (cited.has(id)) report(at.path, `${id} is used after all. Take it out of this list.`);
      listed.add(id);
    }
  }
  const missing = [...register].filter((id) => !cited.has(id) && !listed.has(id));
  if (missing.length > 0) report([], `No scenario uses ${missing.join(', ')}. Use what a player could meet, or say here why not.`);
  return { listed, problems: inOrder(problems) };
}
