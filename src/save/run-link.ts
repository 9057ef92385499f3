import type { Entry, Journal, Reaction } from '../core/journal.ts';
import type { JourneyStep } from '../core/journey.ts';
import { type Behaviour, behaviours } from '../core/names.ts';
import { journalShape } from './journal-shape.ts';

/** A journal in a link: short arrays, without the player's own words, which are private. */
type Short = readonly [
  scenario: string,
  version: number,
  seed: number,
  entries: readonly (readonly (string | number)[])[],
  /** Left out by a run at home and on its own. */
  elsewhere?: { readonly authority?: string | undefined; readonly journey?: JourneyStep | undefined },
];

const letters = { look: 'l', frame: 'f', drop: 'x', event: 'e', react: 'r', decide: 'd' } as const;

function shortEntry(entry: Entry): readonly (string | number)[] {
  switch (entry.kind) {
    case 'look':
      return [letters.look, entry.look];
    case 'frame':
      return [letters.frame, entry.frame];
    case 'drop':
      return [letters.drop, entry.initiative];
    case 'event':
      return [letters.event, entry.event];
    case 'react':
      return [letters.react, entry.who, entry.by];
    case 'decide':
      return [
        letters.decide,
        entry.beat,
        entry.option,
        entry.apply.join(' '),
        ...entry.meant.map((behaviour) => behaviours.indexOf(behaviour)),
      ];
  }
}

/** The part of a link after `#/again/`: it reproduces the run on any device. */
export function runCode({ scenario, version, seed, authority, journey, entries }: Journal): string {
  const own = [scenario, version, seed, entries.map(shortEntry)] as const;
  const short: Short = authority || journey ? [...own, { authority, journey }] : own;
  return btoa(JSON.stringify(short)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a link's code back, or `undefined` where it is no run. Never throws. */
export function readRunCode(code: string): Journal | undefined {
  try {
    if (code.length > 20_000) return undefined;
    const [scenario, version, seed, entries, elsewhere] = JSON.parse(atob(code.replaceAll('-', '+').replaceAll('_', '/'))) as unknown[];
    if (!Array.isArray(entries)) return undefined;
    const journal = journalShape({ ...Object(elsewhere), scenario, version, seed, entries: entries.map(longEntry) });
    return typeof journal === 'string' ? undefined : journal;
  } catch {
    return undefined;
  }
}

function longEntry(value: unknown): Entry | undefined {
  if (!Array.isArray(value)) return undefined;
  const [letter, first, option, apply, ...meant] = value as unknown[];
  const id = String(first);
  if (letter === letters.look) return { kind: 'look', look: id };
  if (letter === letters.frame) return { kind: 'frame', frame: id };
  if (letter === letters.drop) return { kind: 'drop', initiative: id };
  if (letter === letters.event) return { kind: 'event', event: id };
  if (letter === letters.react) return { kind: 'react', who: id, by: option as Reaction };
  if (letter !== letters.decide) return undefined;
  return {
    kind: 'decide',
    beat: id,
    option: String(option),
    apply: String(apply).split(' ').filter(Boolean),
    meant: meant.map((index) => behaviours[Number(index)] as Behaviour),
    why: '',
  };
}
