import { field, items, textAt } from './cursor.ts';
import { issueSentences } from './issue-sentences.ts';
import { didYouMean } from './nearest.ts';
import { inOrder, type Problem, type Report } from './problem.ts';
import { type AuthorityDocument, authoritySchema } from './schema/authority.ts';
import { readTree } from './tree.ts';

/** Reads and checks an authority's text. Never throws. */
export function readAuthority(
  file: string,
  text: string,
): { readonly authority: AuthorityDocument | undefined; readonly problems: readonly Problem[] } {
  const tree = readTree(file, text);
  const problems = [...tree.problems];
  if (!tree.whole) return { authority: undefined, problems: inOrder(problems) };
  const report: Report = (path, message, key) => problems.push(tree.locate(path, message, key));
  const root = { value: tree.data, path: [] };
  const shape = authoritySchema.safeParse(tree.data);
  if (!shape.success) issueSentences(shape.error.issues, tree.data, { broken: report, wanting: report });
  const id = textAt(field(root, 'id'));
  const name = file.split('/').at(-1);
  if (id !== undefined && name !== `${id.toLowerCase()}.yaml`)
    report(['id'], `The id is ${id}, but the file is called ${name}. Expected: ${id.toLowerCase()}.yaml.`);
  const wards = new Set<string>();
  const columns = items(field(root, 'indicators')).length;
  for (const ward of items(field(root, 'wards'))) {
    const own = textAt(field(ward, 'id'));
    if (own !== undefined && wards.has(own)) report(field(ward, 'id').path, `Two wards have the id ${own}. Give this one another.`);
    if (own !== undefined) wards.add(own);
    const figures = items(field(ward, 'outcomes')).length;
    if (figures !== columns) report(field(ward, 'outcomes').path, `This ward has ${figures} figures for ${columns} indicators.`);
  }
  const places = new Set<string>();
  for (const place of items(field(root, 'places'))) {
    const own = textAt(field(place, 'id'));
    if (own !== undefined && places.has(own)) report(field(place, 'id').path, `Two places have the id ${own}. Give this one another.`);
    if (own !== undefined) places.add(own);
    const ward = textAt(field(place, 'ward'));
    if (ward !== undefined && !wards.has(ward)) report(field(place, 'ward').path, `There is no ward ${ward}.${didYouMean(ward, wards)}`);
  }
  return { authority: shape.data, problems: inOrder(problems) };
}
