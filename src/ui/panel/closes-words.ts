import { holds } from '../../core/holds.ts';
import { shortOf, look as takeLook } from '../../core/look.ts';
import type { Refusal } from '../../core/refusal.ts';
import { framesToSay } from '../../core/say-frame.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Look } from '../../core/story.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';
import { inList } from '../../debrief/in-list.ts';
import { letterOf } from '../../debrief/letters.ts';
import { numberWord } from './number-words.ts';

/** Which options could no longer be paid once a look is taken: "closes A: it needs 2 time"; `undefined` where none is closed. */
export function closesWords(scenario: Scenario, world: World, look: Look): string | undefined {
  const taken = takeLook(scenario, world, look.id);
  if (!taken.ok) return undefined;
  const beat = need(tablesOf(scenario).beats, world.beat);
  const closed = [...beat.options, beat.pass].flatMap((option) => {
    if (!holds(option.when, world) || shortOf(world, option.costs)) return [];
    const short = shortOf(taken.world, option.costs);
    return short ? [{ name: letterOf(beat, option.id) || 'letting it pass', short }] : [];
  });
  if (closed.length === 0) return undefined;
  // Until the problem is named, nobody has seen the options.
  const names =
    framesToSay(scenario, world).length > 0
      ? `${numberWord(closed.length)} option${closed.length === 1 ? '' : 's'} to come`
      : inList(closed.map(({ name }) => name));
  return `closes ${names}: ${needsWords(closed.map(({ short }) => short))}`;
}

function needsWords(short: readonly Refusal[]): string {
  const needs = new Set(short.flatMap((one) => (one.reason === 'short' ? [`${one.needs} ${one.resource}`] : [])));
  const [first] = needs;
  if (needs.size > 1) return 'too little would be left';
  return short.length === 1 ? `it needs ${first}` : `they need ${first}`;
}
