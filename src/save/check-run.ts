import { type Journal, mostMeant, mostNote, mostWhy } from '../core/journal.ts';
import { mostApplied } from '../core/offer.ts';
import { refusalSentence } from '../core/refusal.ts';
import { type Replay, replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Grounds, type Staged, stage, type Unstaged } from '../core/stage.ts';
import { type Bookmark, emptyPlan, steps } from '../flow/steps.ts';
import type { KeptRun } from '../store/kept-run.ts';
import { cleanName } from './clean-name.ts';
import { commitmentsShape } from './commitments-shape.ts';
import { isBehaviour, journalShape } from './journal-shape.ts';
import { isId, isList, isObject, isWhole, text } from './loose.ts';

/** The form in which runs are kept now. Raise it when an older reader could no longer understand a run. */
export const runFormat = 1;

/** A kept run that can be opened, or the sentence that says why not and what to do. */
export type Checked =
  | { readonly ok: true; readonly run: KeptRun }
  /** `newer`: made by a newer Bearings, which can open it. */
  | { readonly ok: false; readonly problem: string; readonly newer: boolean };

const bad = (problem: string, newer = false): Checked => ({ ok: false, problem, newer });

/** The last moment a date can name, milliseconds since 1970. */
const lastMoment = 8.64e15;

/** Checks the shape of something read from outside. What is not known is left out; what is wrong is named, and what becomes of it is for the caller to say. */
export function runShape(value: unknown): Checked {
  if (!isObject(value)) return bad('This is not a Bearings run.');
  if (typeof value['format'] === 'number' && value['format'] > runFormat) {
    return bad('This run was made by a newer Bearings. Get that one, then open the run again.', true);
  }
  if (value['format'] !== runFormat) return bad('This is not a Bearings run.');
  const journal = journalShape(value['journal']);
  if (typeof journal === 'string') return bad(journal);
  if (!isId(value['id'])) return bad(value['id'] === undefined ? 'The run has no id.' : 'The run’s id cannot be read.');
  return {
    ok: true,
    run: {
      id: value['id'],
      name: cleanName(typeof value['name'] === 'string' ? value['name'] : '') || 'Unnamed run',
      journal,
      bookmark: bookmarkShape(value['bookmark']),
      note: text(value['note'], mostNote),
      commitments: commitmentsShape(value['commitments']),
      ending: text(value['ending'], 100) || undefined,
      changed: isWhole(value['changed'], lastMoment) ? value['changed'] : 0,
    },
  };
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
  readonly ok: false;
  readonly says: string;
  readonly newer: boolean;
}

const problem = (says: string, newer = false): ReplayProblem => ({ ok: false, says, newer });

/** The scenario as a journal plays it, or what keeps the journal from being played again. */
export function stageRun(written: Scenario, grounds: Grounds, journal: Journal): Staged | ReplayProblem {
  const staged = stageOnly(written, grounds, journal);
  if (!staged.ok) return staged;
  const replayed = replay(staged.scenario, journal, false);
  return replayed.ok ? staged : doesNotFollow(replayed);
}

/** The same without playing it: what many runs met in one place can share. */
export function stageOnly(written: Scenario, grounds: Grounds, journal: Journal): Staged | ReplayProblem {
  if (journal.version > written.version)
    return problem('This run was made with a newer version of its scenario. Get the newer Bearings, then open the run again.', true);
  if (journal.version < written.version)
    return problem('The scenario has been rewritten since this run was played, so the run can no longer be opened.');
  const staged = stage(written, journal, grounds);
  return staged.ok ? staged : unstaged[staged.missing];
}

/** Why a journal stops at one of its steps. */
export const doesNotFollow = ({ at, refusal }: Extract<Replay, { readonly ok: false }>): ReplayProblem =>
  problem(`Step ${at + 1} of this run does not follow from the ones before: ${refusalSentence(refusal)}`);

const unstaged: Readonly<Record<Unstaged['missing'], ReplayProblem>> = {
  authority: problem('This run is played in an authority that this Bearings does not know. A newer one may.', true),
  journey: problem('This run is a chapter of a journey that this Bearings does not know. A newer one may.', true),
  'newer-journey': problem('This run was made with a newer version of its journey. Get the newer Bearings, then open the run again.', true),
  'older-journey': problem('The journey has been rewritten since this run was played, so the run can no longer be opened.'),
};
