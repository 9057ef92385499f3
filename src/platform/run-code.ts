import { type Entry, type Journal, reactions } from '../core/journal.ts';
import { behaviours } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Bookmark, steps } from '../flow/steps.ts';
import { type NamesInCode, namesInCode } from './names-in-code.ts';
import { sumOf } from './sum-of.ts';

/** The form of codes now. Raise it when an older reader could no longer understand one. */
export const codeForm = 'B1';

/** Steps by their place in a code. */
export const codedSteps = [...steps, 'ended' as const];

/** Letters that say what an entry is; none is a figure of base 36, which is written in small letters. */
export const letters = { look: 'L', frame: 'F', drop: 'X', event: 'E', react: 'R', decide: 'D' } as const;

/**
 * A run as a platform keeps it: form, scenario, version, seed, authority, step, entries and a sum, parted by dots. Names are
 * written as their places in the scenario, so that a long run takes some hundred characters. The player's own words are not
 * in it. `undefined` for a run that this scenario does not tell, and for a chapter of a journey.
 */
export function runCodeOf(scenario: Scenario, journal: Journal, bookmark: Bookmark | undefined): string | undefined {
  if (journal.scenario !== scenario.id || journal.journey) return undefined;
  const names = namesInCode(scenario);
  const entries = journal.entries.map((entry) => entryCode(names, entry));
  const at = bookmark ? [codedSteps.indexOf(bookmark.step), names.beats.indexOf(bookmark.beat)] : [];
  if (entries.includes(undefined) || at.includes(-1)) return undefined;
  const { version, seed, authority = '' } = journal;
  const text = [codeForm, scenario.id, figure(version), figure(seed), authority, at.map(figure).join('-'), entries.join('')].join('.');
  return `${text}.${sumOf(text)}`;
}

const figure = (whole: number): string => whole.toString(36);

/** An entry's letter, then places parted by hyphens; of a decision the option, then how many stand behind it, they, and what was meant. */
function entryCode(names: NamesInCode, entry: Entry): string | undefined {
  const places = placesOf(names, entry);
  return places.includes(-1) ? undefined : letters[entry.kind] + places.map(figure).join('-');
}

function placesOf(names: NamesInCode, entry: Entry): readonly number[] {
  switch (entry.kind) {
    case 'look':
      return [names.looks.indexOf(entry.look)];
    case 'frame':
      return [names.frames.indexOf(entry.frame)];
    case 'drop':
      return [names.initiatives.indexOf(entry.initiative)];
    case 'event':
      return [names.interruptions.indexOf(entry.event)];
    case 'react':
      return [names.backers.indexOf(entry.who), reactions.indexOf(entry.by)];
    case 'decide': {
      const { beat, option, apply, meant } = entry;
      const behind = apply.map((id) => names.backers.indexOf(id));
      return [names.options.indexOf(`${beat}/${option}`), behind.length, ...behind, ...meant.map((one) => behaviours.indexOf(one))];
    }
  }
}
