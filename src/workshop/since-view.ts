import type { Entry } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';
import type { NewsView } from './decision-view.ts';
import { hasDecided } from './has-decided.ts';
import { onceFor } from './once-for.ts';
import type { Session, Table } from './session.ts';
import { type Replayed, runOf } from './table-run.ts';

/** What has come to a table since its last decision. The same object for as long as it is of the same entries. */
export interface SinceView {
  /** What time brought, what the facilitator did, and how it was taken by those who are played. */
  readonly happened: readonly NewsView[];
  /** How it was taken when the table said what kind of problem this is. */
  readonly framed: readonly NewsView[];
  /** What the table has looked at, with what it found. */
  readonly looked: readonly NewsView[];
}

const nothing: SinceView = { happened: [], framed: [], looked: [] };

/** Nothing from a decision until the table moves on. */
export const sinceView = (scenario: Scenario, session: Session, table: Table): SinceView =>
  hasDecided(table.phase) ? nothing : sinceOf(runOf(scenario, session, table), scenario);

const sinceOf = onceFor(({ turns, world }: Replayed, scenario: Scenario): SinceView => {
  const { interruptions, frames, beats } = tablesOf(scenario);
  const last = turns.findLastIndex(({ decided }) => decided !== undefined);
  const since = turns.slice(last + 1);
  const brought = since.flatMap(({ entry, before, after }): readonly NewsView[] => {
    if (entry.kind === 'react') return reactionNews(scenario, entry, before, after);
    return entry.kind === 'event' ? [need(interruptions, entry.event)] : [];
  });
  const looks = need(beats, world.beat).looks;
  return {
    happened: [...(turns[last]?.passed?.events ?? []), ...brought].map(wordsOf),
    framed: since.flatMap(({ entry }) => {
      if (entry.kind !== 'frame') return [];
      const { says, follows } = need(frames, entry.frame);
      return [{ title: `“${says}”`, text: follows }];
    }),
    looked: since.flatMap(({ entry }) => (entry.kind === 'look' ? looks.filter(({ id }) => id === entry.look).map(wordsOf) : [])),
  };
});

const wordsOf = ({ title, text }: NewsView): NewsView => ({ title, text });

/** How somebody took the last decision whom one at the table plays; nothing where it changed nothing for them. */
function reactionNews(
  scenario: Scenario,
  { who, by }: Extract<Entry, { readonly kind: 'react' }>,
  before: World,
  after: World,
): readonly NewsView[] {
  const name = tablesOf(scenario).stakeholders.get(who)?.name;
  const [from, to] = [before.relationships[who]?.trust, after.relationships[who]?.trust];
  if (name === undefined || from === to) return [];
  return [{ title: `${name} takes it ${by > 0 ? 'well' : 'badly'}`, text: `So says whoever plays them. Trust ${from} to ${to}.` }];
}
