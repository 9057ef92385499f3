import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import { groupedBy } from '../../../workshop/grouped-by.ts';
import { questionKey } from '../../../workshop/question-key.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import { letterAt } from './table-stand.ts';

/** The question that most tables stand at, with what all of them have said of it so far. */
export interface RoomQuestion {
  readonly question: string;
  readonly tables: readonly ConsoleTable[];
  /** Of each other question that tables stand at, a sentence: who stands there, and how many are for what. */
  readonly elsewhere: readonly string[];
  /** `shut`: titles of those of its tables that cannot choose it, where others can. */
  readonly rows: readonly { readonly choice: ChoiceView; readonly count: number; readonly shut: readonly string[] }[];
  readonly voted: number;
  readonly voters: number;
  /** Whether votes that are open and private are not among the counts yet. */
  readonly hidden: boolean;
}

export function roomQuestion({ tables }: Pick<ConsoleView, 'tables'>): RoomQuestion | undefined {
  const groups = groupedBy(
    tables.filter(({ decision, out }) => decision !== undefined && out === undefined),
    ({ decision }) => (decision ? questionKey(decision) : ''),
  );
  const [same, ...others] = [...groups].sort((a, b) => b.length - a.length);
  const { decision } = same?.[0] ?? {};
  if (!same || !decision) return undefined;
  const asking = same.some(({ round }) => round !== undefined);
  const sum = (of: (table: ConsoleTable) => number): number => same.reduce((total, table) => total + of(table), 0);
  return {
    question: decision.question,
    tables: same,
    elsewhere: others.map(elsewhereWords),
    rows: decision.choices.map((choice) => rowOf(choice, same)),
    voted: sum(({ round }) => round?.voted ?? 0),
    // While any table votes, only those that do: so many has the projector too.
    voters: sum(({ round, seats }) => round?.voters ?? (asking ? 0 : seats.length)),
    hidden: same.some(isHidden),
  };
}

/** A choice is closed where no table can take it; where some can, it is open, and said who cannot. */
function rowOf(choice: ChoiceView, tables: readonly ConsoleTable[]): RoomQuestion['rows'][number] {
  const closedAt = tables.filter(({ decision }) => decision?.choices.some(({ id, closed }) => id === choice.id && closed !== undefined));
  const everywhere = closedAt.length === tables.length;
  return {
    choice: everywhere ? choice : { ...choice, closed: undefined },
    count: countFor(tables, choice.id),
    shut: everywhere ? [] : closedAt.map(({ title }) => title),
  };
}

const isHidden = ({ round }: ConsoleTable): boolean => round?.stands === 'hidden';

const countFor = (tables: readonly ConsoleTable[], id: string): number =>
  tables.reduce((total, { round }) => total + (round?.soFar.find(({ option }) => option === id)?.count ?? 0), 0);

function elsewhereWords(tables: readonly [ConsoleTable, ...ConsoleTable[]]): string {
  const [{ decision }] = tables;
  const counts = (decision?.choices ?? []).flatMap(({ id }) => {
    const count = countFor(tables, id);
    return count > 0 ? [`${count} for ${letterAt(tables[0], id)}`] : [];
  });
  const names = tablesNamed(tables.map(({ title }) => title));
  const asks = decision?.asks === 'frame' ? ', what kind of problem it is' : '';
  return `${names} at “${decision?.label}”${asks}: ${counts.length > 0 ? counts.join(', ') : tables.some(isHidden) ? 'private until the vote closes' : 'nothing yet'}.`;
}
