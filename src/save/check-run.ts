import { type Entry, type Journal, mostMeant, mostNote, mostWhy } from '../core/journal.ts';
import { type Behaviour, behaviours } from '../core/names.ts';
import { mostApplied } from '../core/offer.ts';
import { refusalSentence } from '../core/refusal.ts';
import { replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Bookmark, emptyPlan, steps } from '../flow/steps.ts';
import type { KeptRun } from '../store/kept-run.ts';
import { cleanName } from './clean-name.ts';

/** The form in which runs are kept now. Raise it when an older reader could no longer understand a run. */
export const runFormat = 1;

/** A kept run that can be opened, or the sentence that says why not and what to do. */
export type Checked =
  | { readonly ok: true; readonly run: KeptRun }
  /** `newer`: made by a newer Bearings, which can open it. */
  | { readonly ok: false; readonly problem: string; readonly newer: boolean };

const bad = (problem: string, newer = false): Checked => ({ ok: false, problem, newer });
const damaged = 'It is damaged; it has been put aside whole, so that nothing is lost.';

/** The last moment a date can name, milliseconds since 1970. */
const lastMoment = 8.64e15;

type Loose = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 100;
const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isList = <T>(value: unknown, is: (item: unknown) => item is T, most: number): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(is);
const isBehaviour = (value: unknown): value is Behaviour => behaviours.includes(value as Behaviour);
const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');

/** Checks the shape of something read from outside. What is not known is left out; what is wrong is named. */
export function runShape(value: unknown): Checked {
  if (!isObject(value)) return bad(`This is not a Bearings run. ${damaged}`);
  if (typeof value['format'] === 'number' && value['format'] > runFormat) {
    return bad('This run was made by a newer Bearings. Get that one, then open the run again.', true);
  }
  if (value['format'] !== runFormat) return bad(`This is not a Bearings run. ${damaged}`);
  const journal = journalShape(value['journal']);
  if (typeof journal === 'string') return bad(`${journal} ${damaged}`);
  if (!isId(value['id'])) return bad(`The run has no id. ${damaged}`);
  return {
    ok: true,
    run: {
      id: value['id'],
      name: cleanName(typeof value['name'] === 'string' ? value['name'] : '') || 'Unnamed run',
      journal,
      bookmark: bookmarkShape(value['bookmark']),
      note: text(value['note'], mostNote),
      ending: text(value['ending'], 100) || undefined,
      changed: isWhole(value['changed'], lastMoment) ? value['changed'] : 0,
    },
  };
}

/** A journal, or what is wrong with it. */
export function journalShape(value: unknown): Journal | string {
  if (!isObject(value)) return 'The run has no journal.';
  const { scenario, version, seed, entries } = value;
  if (!isId(scenario)) return 'The journal names no scenario.';
  if (!isWhole(version, 1e6)) return 'The journal names no version of its scenario.';
  if (!isWhole(seed, 0xffffffff)) return 'The journal has no seed.';
  if (!Array.isArray(entries) || entries.length > 500) return 'The journal has no list of steps.';
  const checked: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const shaped = entryShape(entry);
    if (!shaped) return `Step ${index + 1} of the journal cannot be read.`;
    checked.push(shaped);
  }
  return { scenario, version, seed, entries: checked };
}

function entryShape(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined;
  const { kind, look, frame, initiative, beat, option, apply, meant } = value;
  if (kind === 'look' && isId(look)) return { kind, look };
  if (kind === 'frame' && isId(frame)) return { kind, frame };
  if (kind === 'drop' && isId(initiative)) return { kind, initiative };
  if (kind === 'decide' && isId(beat) && isId(option) && isList(apply, isId, mostApplied) && isList(meant, isBehaviour, mostMeant)) {
    return { kind, beat, option, apply, meant, why: text(value['why'], mostWhy) };
  }
  return undefined;
}

/** A bookmark is a convenience: one that cannot be read is dropped, and the run opens at its last decision. */
function bookmarkShape(value: unknown): Bookmark | undefined {
  if (!isObject(value) || !isId(value['beat'])) return undefined;
  const step = [...steps, 'ended' as const].find((known) => known === value['step']);
  if (!step) return undefined;
  const plan = isObject(value['plan']) ? value['plan'] : {};
  const { frame, option, apply, meant, why } = plan;
  return {
    beat: value['beat'],
    step,
    plan: {
      frame: isId(frame) ? frame : undefined,
      option: isId(option) ? option : undefined,
      apply: isList(apply, isId, mostApplied) ? apply : emptyPlan.apply,
      meant: isList(meant, isBehaviour, mostMeant) ? meant : emptyPlan.meant,
      why: text(why, mostWhy),
    },
    found: isId(value['found']) ? value['found'] : undefined,
  };
}

/** Why a journal cannot be played again, and whether a newer Bearings could. */
export interface ReplayProblem {
  readonly says: string;
  readonly newer: boolean;
}

/** What keeps a run's journal from being played again in this scenario, or `undefined`. */
export function replayProblem(scenario: Scenario, journal: Journal): ReplayProblem | undefined {
  if (journal.version > scenario.version) {
    return {
      says: 'This run was made with a newer version of its scenario. Get the newer Bearings, then open the run again.',
      newer: true,
    };
  }
  if (journal.version < scenario.version) {
    return {
      says: 'The scenario has been rewritten since this run was played, so the run can no longer be opened. Its file is kept.',
      newer: false,
    };
  }
  const replayed = replay(scenario, journal, false);
  if (replayed.ok) return undefined;
  return {
    says: `Step ${replayed.at + 1} of this run does not follow from the ones before: ${refusalSentence(replayed.refusal)}`,
    newer: false,
  };
}
