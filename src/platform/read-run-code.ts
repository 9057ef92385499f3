import { type Entry, type Journal, mostMeant, reactions } from '../core/journal.ts';
import { behaviours } from '../core/names.ts';
import { mostApplied } from '../core/offer.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Bookmark, emptyPlan } from '../flow/steps.ts';
import { type NamesInCode, namesInCode } from './names-in-code.ts';
import { mostKept } from './platform.ts';
import { codedSteps, codeForm, letters } from './run-code.ts';
import { sumOf } from './sum-of.ts';

/** A run from its code, or why it cannot be had: `other` is a code of another version or scenario. */
export type ReadCode =
  | { readonly ok: true; readonly journal: Journal; readonly bookmark: Bookmark | undefined }
  | { readonly ok: false; readonly why: 'damaged' | 'other' };

const damaged: ReadCode = { ok: false, why: 'damaged' };

/** Reads what a platform kept. Never throws. Whether the choices follow from one another is for a replay to say. */
export function readRunCode(scenario: Scenario, code: string): ReadCode {
  const text = code.slice(0, code.lastIndexOf('.'));
  if (code.length > mostKept || sumOf(text) !== code.slice(text.length + 1)) return damaged;
  const [form, id, version, seed = '', authority = '', at = '', entries = '', ...more] = text.split('.');
  if (form !== codeForm || id !== scenario.id || version !== scenario.version.toString(36)) return { ok: false, why: 'other' };
  const names = namesInCode(scenario);
  const read = [...entries.matchAll(/[A-Z][^A-Z]*/g)].map(([entry]) => entryOf(names, entry));
  const bookmark = bookmarkOf(names, at);
  const sown = place(seed);
  if (more.length > 0 || sown === undefined || bookmark === 'damaged' || read.includes(undefined)) return damaged;
  const journal = {
    scenario: id,
    version: scenario.version,
    seed: sown,
    ...(authority && { authority }),
    entries: read.filter((entry) => entry !== undefined),
  };
  return { ok: true, journal, bookmark };
}

/** A figure of base 36 as it is written here, or `undefined`. */
function place(figure: string | undefined): number | undefined {
  const number = Number.parseInt(figure ?? '', 36);
  return number.toString(36) === figure && number <= 0xffffffff ? number : undefined;
}

function bookmarkOf(names: NamesInCode, at: string): Bookmark | undefined | 'damaged' {
  if (at === '') return undefined;
  const [step = -1, beat = -1] = at.split('-').map(place);
  const [stands, where] = [codedSteps[step], names.beats[beat]];
  return stands === undefined || where === undefined ? 'damaged' : { beat: where, step: stands, plan: emptyPlan, found: undefined };
}

function entryOf(names: NamesInCode, code: string): Entry | undefined {
  const places = code.slice(1).split('-').map(place);
  const [first = -1, behind = 0, ...rest] = places;
  if (places.includes(undefined)) return undefined;
  const [look, frame, initiative] = [names.looks[first], names.frames[first], names.initiatives[first]];
  if (code.startsWith(letters.look)) return look === undefined ? undefined : { kind: 'look', look };
  if (code.startsWith(letters.frame)) return frame === undefined ? undefined : { kind: 'frame', frame };
  if (code.startsWith(letters.drop)) return initiative === undefined ? undefined : { kind: 'drop', initiative };
  const [event, who, by] = [names.interruptions[first], names.backers[first], reactions[behind ?? -1]];
  if (code.startsWith(letters.event)) return event === undefined ? undefined : { kind: 'event', event };
  if (code.startsWith(letters.react)) return who === undefined || by === undefined ? undefined : { kind: 'react', who, by };
  const [beat, option] = names.options[first]?.split('/') ?? [];
  const apply = rest.slice(0, behind).flatMap((at) => names.backers[at ?? -1] ?? []);
  const meant = rest.slice(behind).flatMap((at) => behaviours[at ?? -1] ?? []);
  const whole = apply.length === behind && behind <= mostApplied && meant.length === rest.length - behind && meant.length <= mostMeant;
  if (!code.startsWith(letters.decide) || beat === undefined || option === undefined || !whole) return undefined;
  return { kind: 'decide', beat, option, apply, meant, why: '' };
}
