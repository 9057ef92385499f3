import type { Reaction } from '../core/journal.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { DecisionReport } from './decisions.ts';
import { inList } from './in-list.ts';
import type { Report } from './report.ts';

export interface HappenedReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** How whoever played a stakeholder took a decision. */
export interface TookReport {
  /** Stakeholder id. */
  readonly who: string;
  readonly name: string;
  readonly by: Reaction;
}

/** What a facilitator brought in among these turns. */
export const broughtIn = (scenario: Scenario, turns: readonly Pick<Turn, 'entry'>[]): readonly HappenedReport[] =>
  turns.flatMap(({ entry }) => {
    if (entry.kind !== 'event') return [];
    const { id, title, text } = need(tablesOf(scenario).interruptions, entry.event);
    return [{ id, title, text }];
  });

/** What those who played somebody said among these turns. */
export const tookIn = (scenario: Scenario, turns: readonly Pick<Turn, 'entry'>[]): readonly TookReport[] =>
  turns.flatMap(({ entry }) => {
    if (entry.kind !== 'react') return [];
    const { id, name } = need(tablesOf(scenario).stakeholders, entry.who);
    return [{ who: id, name, by: entry.by }];
  });

/** "Ada Finch, as played at the table: trusts you more." */
export const tookWords = ({ name, by }: Pick<TookReport, 'name' | 'by'>): string =>
  `${name}, as played at the table: ${by === 0 ? 'it changes nothing' : `trusts you ${by > 0 ? 'more' : 'less'}`}.`;

/** When something happened, by the decision before it, −1 for none: "after 3. The gate". */
export const afterWords = (decision: number, decisions: readonly { readonly label: string }[]): string =>
  decision < 0 ? 'before the first decision' : `after ${decision + 1}. ${decisions[decision]?.label ?? ''}`;

/** What a facilitator brought in, and when. Empty where nothing was. */
export function broughtInWords({ events, decisions }: Pick<Report, 'events' | 'decisions'>): string {
  const brought = events.filter((event) => event.brought).map(({ title, decision }) => `“${title}”, ${afterWords(decision, decisions)}`);
  return brought.length === 0 ? '' : `Brought in by the facilitator: ${brought.join('; ')}.`;
}

/** How those who were played took it over the run: "Ada Finch, as played at the table, trusts you more after 2, less after 3 and 5." Empty where nobody’s trust moved by it. */
export function playedWords(decisions: readonly Pick<DecisionReport, 'index' | 'took'>[]): string {
  const said = decisions.flatMap(({ index, took }) => took.map((one) => ({ ...one, after: `${index + 1}` })));
  const names = [...new Set(said.filter(({ by }) => by !== 0).map(({ name }) => name))];
  const when = (name: string, way: 1 | -1): string =>
    inList(said.filter((one) => one.name === name && one.by === way).map(({ after }) => after));
  return names
    .map((name) => {
      const ways = [
        ['more', when(name, 1)],
        ['less', when(name, -1)],
      ].filter(([, after]) => after !== '');
      return `${name}, as played at the table, trusts you ${ways.map((way) => way.join(' after ')).join(', ')}.`;
    })
    .join(' ');
}
