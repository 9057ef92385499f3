import type { Entry, Journal } from '../../src/core/journal.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { runFrom, timePassed } from '../../src/flow/run.ts';
import { emptyPlan, type Plan, type StepName } from '../../src/flow/steps.ts';
import { openLibrary, readScenarioFile } from '../../src/scenario/library.ts';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { playByDice } from '../laws/random-play.ts';

/** The scenario that is played in the browser: the one on the first cover. */
export const scenario: Scenario = firstScenario();

function firstScenario(): Scenario {
  // The only one that is read: every worker does it anew.
  const { scenario: first } = readScenarioFile(openLibrary(), 'scenarios/leading-change-c.yaml');
  if (first?.sheet !== 1) throw new Error('Sheet 1 is another one now: play that.');
  return first;
}

const seed = 20_071_022;

/** A whole run by dice, always the same. */
const whole: readonly Entry[] = withWhy(playByDice(scenario, seed, 5).entries);

/** The last decision of a run is the one whose reason is read in its reveal and its debrief. */
function withWhy(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why: 'Because somebody has to answer.' } : entry));
}

/** Decisions of the whole run. */
export const decisionsInAll = whole.filter(({ kind }) => kind === 'decide').length;

function journalOf(decisions: number): Journal {
  const ends = whole.flatMap(({ kind }, index) => (kind === 'decide' ? [index + 1] : []));
  return { scenario: scenario.id, version: scenario.version, seed, entries: whole.slice(0, ends[decisions - 1] ?? 0) };
}

/** The decision that closes a horizon, counted from 1. */
function closing(): number {
  for (let decisions = 1; decisions <= decisionsInAll; decisions++) {
    const run = runFrom(scenario, journalOf(decisions), undefined);
    if ({ ...run, ...timePassed(scenario, run) }.world.horizon !== run.world.horizon) return decisions;
  }
  throw new Error('No horizon ends.');
}

/** A decision after which the months bring something worth a page, counted from 1. */
function eventful(): number {
  for (let decisions = 1; decisions <= decisionsInAll; decisions++) {
    const run = runFrom(scenario, journalOf(decisions), undefined);
    if ((timePassed(scenario, run).passed?.events.length ?? 0) > 0) return decisions;
  }
  throw new Error('Nothing happens.');
}

/** The first decision of the whole run that was made without a frame to be said first, counted from 1. */
const unframed = 2;

const decisionsBefore: Readonly<Record<StepName | 'ended', number>> = {
  frame: 0,
  heard: 0,
  choose: unframed - 1,
  apply: unframed - 1,
  intend: unframed - 1,
  assess: unframed - 1,
  outcome: unframed,
  reveal: unframed,
  passing: eventful(),
  'horizon-end': closing(),
  ended: decisionsInAll,
};

interface Part {
  readonly id?: string;
  readonly name?: string;
  readonly note?: string;
  readonly commitments?: KeptRun['commitments'];
  readonly plan?: Partial<Plan>;
  readonly found?: string;
}

/** A kept run that stands at a step, as the archive holds it. */
export function runAt(
  step: StepName | 'ended',
  { id = 'run-one', name = 'First try', note = '', commitments = [], plan = {}, found }: Part = {},
) {
  const decisions = decisionsBefore[step];
  const journal = journalOf(decisions);
  const { world } = runFrom(scenario, journal, undefined);
  const later = step === 'frame' || step === 'choose' || step === 'apply' || step === 'intend' || step === 'assess';
  const last = journal.entries.findLast((entry) => entry.kind === 'decide');
  const now =
    later && world.resolving !== undefined ? { ...world, ...timePassed(scenario, runFrom(scenario, journal, undefined)).world } : world;
  const beat = later || last?.kind !== 'decide' ? now.beat : last.beat;
  const ending = step === 'ended' ? 'An ending' : undefined;
  const run: KeptRun = {
    id,
    name,
    journal,
    bookmark: { beat, step, plan: { ...emptyPlan, ...plan }, found },
    note,
    commitments,
    ending,
    changed: 1_200_000_000_000 + decisions,
  };
  return { format: 1, ...run };
}

/** A whole run of the same scenario by other dice. */
export const playedBy = (dice: number): Journal => ({ ...journalOf(0), entries: playByDice(scenario, seed, dice).entries });
