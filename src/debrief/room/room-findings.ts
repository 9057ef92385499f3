import { choiceTitle } from '../choice-words.ts';
import { inList } from '../in-list.ts';
import { lowered } from '../lowered.ts';
import { headNumber, numberWord } from '../number-word.ts';
import { timesWords } from '../times-words.ts';
import { type HeardRole, takenIn } from './heard.ts';
import type { RoomDecision } from './room-decisions.ts';
import type { RoomTable } from './room-table.ts';

const tablesWord = (count: number): string => `${numberWord(count)} ${count === 1 ? 'table' : 'tables'}`;

interface Grounds {
  readonly tables: readonly RoomTable[];
  readonly decisions: readonly RoomDecision[];
  readonly heard: readonly HeardRole[];
}

/** What a room could talk about beside where it parted, a sentence each; only what is so. */
export function roomFindings(grounds: Grounds): readonly string[] {
  return [
    aloneWords(grounds),
    leadersWords(grounds),
    dissentWords(grounds),
    outvotedWords(grounds),
    otherwiseWords(grounds),
    unheardWords(grounds),
  ].filter((says) => says !== undefined);
}

/** The table that most often chose what no other did. */
function aloneWords({ tables, decisions }: Grounds): string | undefined {
  if (tables.length < 3) return undefined;
  const shared = decisions.filter(({ choices }) => choices.reduce((sum, one) => sum + one.tables.length, 0) >= 3);
  const counts = tables.map(({ id, title }) => ({
    title,
    alone: shared.filter(({ choices }) => choices.some((one) => one.tables.length === 1 && one.tables[0] === id)).length,
  }));
  const [most, next] = [...counts].sort((a, b) => b.alone - a.alone);
  if (!most || most.alone < 2 || most.alone === next?.alone) return undefined;
  return `${most.title} stood alone ${timesWords(most.alone)}, oftener than any other.`;
}

/** The decision at which fewest tables did as leaders in the case. */
function leadersWords({ decisions }: Grounds): string | undefined {
  const told = decisions.flatMap(({ label, leaders, choices }) => {
    if (!leaders) return [];
    const all = choices.reduce((sum, one) => sum + one.tables.length, 0);
    if (all === 0) return [];
    const same = choices.find(({ option }) => option === leaders.option)?.tables.length ?? 0;
    return [{ label, leaders, all, same }];
  });
  const [least] = [...told].sort((a, b) => a.same / a.all - b.same / b.all);
  if (!least || least.same === least.all) return undefined;
  const did = choiceTitle(least.leaders.letter, least.leaders.title);
  if (least.same === 0) return `At “${least.label}” no table did what leaders in the study did: ${did}.`;
  return `At “${least.label}” ${tablesWord(least.same)} of ${numberWord(least.all)} did what leaders in the study did: ${did}.`;
}

function dissentWords({ tables }: Grounds): string | undefined {
  const { contested, agreed, mostAgainst } = takenIn(tables);
  if (contested + agreed === 0) return undefined;
  if (contested === 0)
    return `${headNumber(agreed)} ${agreed === 1 ? 'decision' : 'decisions'}, and nobody voted for anything else. Was nobody of another mind?`;
  const most = mostAgainst === 0 ? '' : `; at ${numberWord(mostAgainst)} of them most were`;
  if (agreed === 0) return `At every decision somebody was for something else${most}.`;
  return `${contested} of ${contested + agreed} decisions ${contested === 1 ? 'was' : 'were'} taken with somebody for something else${most}.`;
}

/** Decisions that were not what most voices named. */
function outvotedWords({ tables }: Grounds): string | undefined {
  const times = (table: RoomTable): number => table.steps.filter(({ taken }) => taken?.outvoted).length;
  const outvoted = tables.reduce((sum, table) => sum + times(table), 0);
  if (outvoted === 0) return undefined;
  const where = tables.filter((table) => times(table) > 0).map(({ title }) => title);
  return `${headNumber(outvoted)} ${outvoted === 1 ? 'decision was' : 'decisions were'} taken though another option had more voices: ${inList(where)}.`;
}

/** The decision that most of its own table, asked before they knew what came of it, would have taken otherwise. */
function otherwiseWords({ tables }: Grounds): string | undefined {
  const asked = tables.flatMap(({ title: table, steps }) =>
    steps.flatMap(({ label, taken }) => (taken?.own ? [{ table, label, ...taken.own }] : [])),
  );
  const [most] = asked.sort((a, b) => b.other / (b.same + b.other) - a.other / (a.same + a.other));
  if (!most || most.other <= most.same) return undefined;
  const where = tables.length === 1 ? '' : `, ${most.table}`;
  return `At “${most.label}”${where}, ${most.other} of ${most.same + most.other} would have done something else. They said so before they knew what came of it.`;
}

/** The role whose tables went its way least. */
function unheardWords({ heard }: Grounds): string | undefined {
  const [least] = heard.filter(({ votes }) => votes >= 3);
  if (!least || least.with * 2 >= least.votes) return undefined;
  if (least.with === 0) return `What ${inside(least)} was for was never what the table did, in ${numberWord(least.votes)} votes.`;
  return `What ${inside(least)} was for was what the table did ${timesWords(least.with)} in ${numberWord(least.votes)}.`;
}

/** A role within a sentence. */
const inside = ({ title, named }: HeardRole): string => (named ? title : `the ${lowered(title)}`);
