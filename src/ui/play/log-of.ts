import type { Reaction } from '../../core/journal.ts';
import { type Behaviour, resources } from '../../core/names.ts';
import { replay, type Turn } from '../../core/replay.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Happening, Look } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import type { Play } from '../../store/play.ts';
import { spotOf } from '../words/spot-of.ts';

/** One line of the log. */
export type LogItem =
  | { readonly kind: 'horizon'; readonly title: string; readonly line: string }
  | { readonly kind: 'look'; readonly look: Look; readonly where: string }
  | { readonly kind: 'frame'; readonly says: string; readonly follows: string }
  | { readonly kind: 'drop'; readonly name: string }
  | { readonly kind: 'event'; readonly title: string; readonly text: string }
  | { readonly kind: 'react'; readonly name: string; readonly by: Reaction }
  | {
      readonly kind: 'decide';
      /** Index of its journal entry. */
      readonly entry: number;
      readonly number: number;
      readonly question: string;
      readonly title: string;
      readonly headline: string;
      readonly behind: readonly string[];
      readonly meant: readonly Behaviour[];
      readonly why: string;
      /** "Ben Osei 5 to 7". */
      readonly moved: readonly string[];
      /** "Time 8 to 6". */
      readonly pools: readonly string[];
      readonly months: number | undefined;
      readonly events: readonly Happening[];
    };

/** Every step so far, in order. What time brought to the last decision stands there once it has passed. */
export function logOf({ scenario, journal, passed, step }: Play): readonly LogItem[] {
  const replayed = replay(scenario, journal, false);
  if (!replayed.ok) return [];
  const items: LogItem[] = [];
  const timeKnown = step === 'passing' || step === 'horizon-end' || step === 'ended';
  let horizon = '';
  let number = 0;
  for (const [entry, turn] of replayed.turns.entries()) {
    if (turn.before.horizon !== horizon) {
      horizon = turn.before.horizon;
      const opened = tablesOf(scenario).horizons.get(horizon);
      if (opened) items.push({ kind: 'horizon', title: opened.title, line: opened.line });
    }
    if (turn.entry.kind === 'decide') number += 1;
    const last = entry === replayed.turns.length - 1 && timeKnown ? passed : undefined;
    items.push(...itemOf(scenario, turn, entry, number, turn.passed ?? last));
  }
  return items;
}

function itemOf(scenario: Scenario, turn: Turn, entry: number, number: number, time: Play['passed']): readonly LogItem[] {
  const tables = tablesOf(scenario);
  const made = turn.entry;
  if (made.kind === 'look') {
    const look = tables.looks.get(made.look);
    return look ? [{ kind: 'look', look, where: spotOf(scenario, turn.after, look.at).name }] : [];
  }
  if (made.kind === 'frame') {
    const frame = tables.frames.get(made.frame);
    return frame ? [{ kind: 'frame', says: frame.says, follows: frame.follows }] : [];
  }
  if (made.kind === 'drop') return [{ kind: 'drop', name: tables.initiatives.get(made.initiative)?.name ?? made.initiative }];
  if (made.kind === 'event') {
    const event = tables.interruptions.get(made.event);
    return event ? [{ kind: 'event', title: event.title, text: event.text }] : [];
  }
  if (made.kind === 'react') return [{ kind: 'react', name: tables.stakeholders.get(made.who)?.name ?? made.who, by: made.by }];
  const { decided, before, after } = turn;
  if (!decided) return [];
  const moved = scenario.stakeholders.flatMap(({ id, name }) => {
    const [from, to] = [before.relationships[id]?.trust, after.relationships[id]?.trust];
    return from === to ? [] : [`${name} ${from} to ${to}`];
  });
  const pools = resources.flatMap((id) => {
    const [from, to] = [before.resources[id].level, after.resources[id].level];
    return from === to ? [] : [`${resourceNames[id]} ${from} to ${to}`];
  });
  const behind = made.apply.map((id) => tables.assets.get(id)?.name ?? tables.stakeholders.get(id)?.name ?? id);
  const { beat, option, outcome } = decided;
  const { meant, why } = made;
  const { question } = beat;
  return [
    {
      kind: 'decide',
      entry,
      number,
      question,
      title: option.title,
      headline: outcome.headline,
      behind,
      meant,
      why,
      moved,
      pools,
      months: time?.months,
      events: time?.events ?? [],
    },
  ];
}
