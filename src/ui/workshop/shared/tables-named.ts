import { inList } from '../../../debrief/in-list.ts';

const numbered = /^Table (?=\d+$)/;

/** Tables by their names: "Table 1", "Tables 1, 2 and 4". */
export function tablesNamed(titles: readonly string[]): string {
  if (titles.length < 2 || !titles.every((title) => numbered.test(title))) return inList(titles);
  return `Tables ${inList(titles.map((title) => title.replace(numbered, '')))}`;
}
