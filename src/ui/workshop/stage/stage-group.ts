import { groupedBy } from '../../../workshop/grouped-by.ts';
import { hasDecided } from '../../../workshop/has-decided.ts';
import type { StageQuestion } from '../../../workshop/stage-questions.ts';
import type { StageTable, StageView } from '../../../workshop/stage-view.ts';
import { type Told, toldOf } from './stage-told-of.ts';

/** How a question stands before the room: not yet asked, its vote open or closed with nothing told, counted, decided, or told what came. */
export type Standing = 'reading' | 'open' | 'closed' | 'split' | 'decided' | 'told';

/** Tables that stand at the same question. */
export interface StageGroup {
  readonly question: StageQuestion;
  /** Titles. */
  readonly tables: readonly string[];
  readonly standing: Standing;
  /** Titles of tables by the letter of what they decided. */
  readonly decided: readonly { readonly letter: string; readonly tables: readonly string[] }[];
  /** Titles of those that have yet to decide. */
  readonly undecided: readonly string[];
  /** Whether any is asked what each would have done. */
  readonly asksOwn: boolean;
  /** What came, once all of them have decided and any has been told. */
  readonly told: readonly Told[];
}

/** The largest first. */
export function stageGroups({ questions, tables }: StageView): readonly StageGroup[] {
  const groups = questions.map((question) => groupAt(question, tables));
  return groups.toSorted((a, b) => b.tables.length - a.tables.length);
}

function groupAt(question: StageQuestion, all: readonly StageTable[]): StageGroup {
  const tables = all.filter(({ id }) => question.tables.includes(id));
  const standing = standingOf(question, tables);
  const chosen = tables.flatMap(({ title, chosen: choice }) => (choice ? [{ title, letter: choice.letter }] : []));
  return {
    question,
    tables: tables.map(({ title }) => title),
    standing,
    decided: groupedBy(chosen, ({ letter }) => letter).map((group) => ({
      letter: group[0].letter,
      tables: group.map(({ title }) => title),
    })),
    undecided: tables.filter(({ chosen: choice }) => !choice).map(({ title }) => title),
    asksOwn: tables.some((table) => table.asksOwn),
    told: standing === 'told' ? toldOf(tables) : [],
  };
}

function standingOf({ tally }: StageQuestion, tables: readonly StageTable[]): Standing {
  const phases = tables.map(({ phase }) => phase);
  if (phases.includes('voting')) return 'open';
  const done = phases.filter(hasDecided);
  if (done.length === phases.length && done.includes('revealed')) return 'told';
  if (done.length > 0) return 'decided';
  if (tally !== undefined) return 'split';
  return phases.every((phase) => phase === 'reading') ? 'reading' : 'closed';
}

/** The letter that every table of a group has decided for, if they all have. */
export const agreedOf = ({ decided, undecided }: StageGroup): string | undefined =>
  undecided.length === 0 && decided.length === 1 ? decided[0]?.letter : undefined;
