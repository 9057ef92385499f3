import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/holds.ts';
import { namedIn } from '../../src/core/named-in.ts';
import { replay, type Turn } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { randomRun } from '../debrief/random-run.ts';
import { shipped } from './scenarios.ts';

const runs = 200;
const name = String.raw`\p{Lu}[\p{Ll}’-]+`;
const ages = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** How the stories bring in somebody who has no badge: "a boy called Kuba", "Marlon Flint, nine,". */
const introduced = [
  new RegExp(String.raw`\bcalled (${name}(?: ${name})?)`, 'gu'),
  new RegExp(String.raw`\b(${name}(?: ${name})?), (?:${ages})\b`, 'gu'),
];
/** What stands where a name would, and is a place or a month. */
const nobody: readonly string[] = ['January', 'London', 'River', 'Spa'];

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Everybody with a name in some words, by how they are brought in. */
const introducedIn = (words: string): readonly string[] =>
  introduced.flatMap((form) => [...words.matchAll(form)].map(([, who = '']) => who));

/** The cast, and whoever else is brought in by name somewhere. A surname of the cast alone is the cast's. */
function everybodyIn(scenario: Scenario): readonly Person[] {
  const firsts = new Set(introducedIn(JSON.stringify(scenario)).map((who) => who.split(' ')[0] ?? who));
  const cast = scenario.stakeholders.flatMap((one) => one.name.split(' '));
  const others = [...firsts]
    .filter((first) => !cast.includes(first) && !nobody.includes(first))
    .map((first) => ({ id: first, name: first }));
  return [...scenario.stakeholders, ...others];
}

/** All that a run put before the player, on any page. */
function pagesOf(scenario: Scenario, turns: readonly Turn[]): string {
  const { looks, frames } = tablesOf(scenario);
  const pages = turns.flatMap(({ entry, decided, passed }) => {
    const look = entry.kind === 'look' ? need(looks, entry.look) : undefined;
    const frame = entry.kind === 'frame' ? need(frames, entry.frame) : undefined;
    const beat = decided?.beat;
    const spoke = decided?.outcome.voices.map(({ who }) => who) ?? [];
    const behind = entry.kind === 'decide' ? entry.apply : [];
    const seen = [...(look?.at.kind === 'person' ? [look.at.id] : []), ...(look?.agendas ?? []), ...spoke, ...behind];
    const names = scenario.stakeholders.filter(({ id }) => seen.includes(id)).map((one) => one.name);
    return [look?.title, look?.text, frame?.says, frame?.follows, beat?.scene, beat?.question, ...names]
      .concat(beat?.options.flatMap(({ title, line }) => [title, line]) ?? [], beat?.looks.map(({ title }) => title) ?? [])
      .concat(decided?.outcome.headline, decided?.outcome.consequence, decided?.outcome.effects.map(({ why = '' }) => why) ?? [])
      .concat(passed?.events.flatMap(({ title, text }) => [title, text]) ?? []);
  });
  return [scenario.briefing.headline, scenario.briefing.text, scenario.briefing.record.says, ...pages].join('\n');
}

/** Whom an ending or a headline names though no page of the run did, nor it itself by saying who they are. */
function strangers(scenario: Scenario): ReadonlySet<string> {
  const everybody = everybodyIn(scenario);
  const found = new Set<string>();
  for (let seed = 1; seed <= runs; seed++) {
    const replayed = replay(scenario, randomRun(scenario, seed));
    if (!replayed.ok) throw new Error(`Seed ${seed} does not replay.`);
    const { turns, world } = replayed;
    const pages = pagesOf(scenario, turns);
    const known = new Set([...namedIn(everybody, pages), ...scenario.briefing.who]);
    const ending = need(tablesOf(scenario).endings, world.ended ?? '');
    const finding = scenario.findings.find(({ when }) => when === undefined || holds(when, world));
    const told: readonly (readonly [string, string])[] = [
      [`ending ${ending.id}`, [ending.title, ending.text, ending.because].join('\n')],
      [`headline ${finding?.id}`, [finding?.headline, finding?.says].join('\n')],
    ];
    for (const [where, words] of told) {
      const here = new Set(introducedIn(words).map((who) => who.split(' ')[0]));
      for (const id of namedIn(everybody, words)) if (!known.has(id) && !here.has(id)) found.add(`${where}: ${id}`);
    }
  }
  return found;
}

describe('endings and headlines name only whom the run has met', () => {
  for (const { scenario } of shipped) test(scenario.id, () => expect([...strangers(scenario)]).toEqual([]));

  test('and somebody whom few runs meet is seen in one', () => {
    const scenario = shipped.find((one) => one.scenario.id === 'leading-change-e')?.scenario;
    if (!scenario) throw new Error('leading-change-e');
    const endings = scenario.endings.map((one) => (one.id === 'pieces' ? { ...one, text: `${one.text} Verna Castle waves.` } : one));
    expect([...strangers({ ...scenario, endings })]).toEqual(['ending pieces: verna-castle']);
  });
});
