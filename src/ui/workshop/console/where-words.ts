import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { groupedBy } from '../../../workshop/grouped-by.ts';
import { countWords } from '../../words/count-words.ts';
import { tablesNamed } from '../shared/tables-named.ts';

/** Which decision the tables stand at, of how many that are planned, and when it plays; where they are apart, each place. */
export function whereWords({ tables, sheet, ended, scene }: Pick<ConsoleView, 'tables' | 'sheet' | 'ended' | 'scene'>): string {
  const planned = Math.max(...sheet.map(({ decisions }) => decisions?.to ?? 0));
  const places = groupedBy(
    tables.filter(({ decision, out }) => decision !== undefined && out === undefined),
    ({ decision }) => `${decision?.number} ${decision?.beat}`,
  );
  const [first, ...others] = places;
  const { decision } = first?.[0] ?? {};
  if (!decision) return overWords(tables, planned, ended);
  if (scene !== 'play') return `Before decision 1 of ${planned}`;
  const of = (number: number): string => (number <= planned ? `${number} of ${planned}` : String(number));
  if (others.length === 0) return `Decision ${of(decision.number)}, ${decision.when}`;
  const same = places.every(([one]) => one.decision?.number === decision.number);
  const said = places.map((group) => {
    const [{ decision: theirs }] = group;
    const number = same ? '' : ` (${of(theirs?.number ?? 0)})`;
    return `${theirs?.label}${number} at ${tablesNamed(group.map(({ title }) => title))}`;
  });
  return `${same ? `Decision ${of(decision.number)}` : 'Decisions'}: ${said.join('; ')}`;
}

function overWords(tables: readonly ConsoleTable[], planned: number, ended: boolean): string {
  if (tables.every(({ phase }) => phase === 'ended')) return 'Every story has ended';
  const made = Math.max(0, ...tables.map((table) => table.made));
  if (!ended && made === planned) return `All ${planned} decisions of the plan are played`;
  return `${countWords(made, 'decision')} played`;
}
