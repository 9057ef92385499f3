import { decisionsLeft } from '../core/decisions-left.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { groupedBy } from './grouped-by.ts';
import { onceFor } from './once-for.ts';
import type { Minutes } from './session.ts';

export const sheetKinds = ['welcome', 'brief', 'decisions', 'break', 'debrief'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** One line of a session's plan. */
export interface SheetLine {
  readonly id: string;
  readonly kind: SheetKind;
  readonly title: string;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
  /** Numbers of decisions, counted from 1, both included. */
  readonly decisions?: { readonly from: number; readonly to: number } | undefined;
}

interface Frame {
  readonly welcome: number;
  readonly brief: number;
  readonly pause: number;
  readonly debrief: number;
  /** Most decisions that there is time to talk over: about four minutes each is the least. */
  readonly most: number;
}

/** What stands around the decisions, in minutes. An hour has no break, and leaves decisions out. */
const frames: Readonly<Record<Minutes, Frame>> = {
  60: { welcome: 3, brief: 4, pause: 0, debrief: 16, most: 8 },
  90: { welcome: 4, brief: 5, pause: 6, debrief: 20, most: 12 },
};

/** Minutes from the beginning of the plan to the brief, and to the first decision. */
export const minutesBefore = (minutes: Minutes, scene: 'brief' | 'play'): number =>
  frames[minutes].welcome + (scene === 'brief' ? 0 : frames[minutes].brief);

/** Most decisions that stand together on one line. */
const longestLine = 3;
/** A horizon's first decision also asks what kind of problem it is, and the very first is how a room learns the phones. */
const firstWeighs = 1.5;

/** How many decisions each horizon has, in order, along a longest way. */
const decisionsByHorizon = onceFor((scenario: Scenario): readonly number[] => {
  const { beats } = tablesOf(scenario);
  const { way } = decisionsLeft(scenario, scenario.opens);
  return groupedBy(way, (beat) => need(beats, beat).horizon).map((group) => group.length);
});

/** How many decisions are played in that time: whole horizons, as many as there is time for. The rest is left out. */
export function decisionsPlayed(scenario: Scenario, minutes: Minutes): number {
  const { most } = frames[minutes];
  const [first = 0, ...rest] = decisionsByHorizon(scenario);
  let played = Math.min(first, most);
  for (const count of rest) {
    if (played + count > most) break;
    played += count;
  }
  return played;
}

/** The plan of a session of 60 or 90 minutes: its lines add up to exactly that. */
export function runSheet(scenario: Scenario, minutes: Minutes): readonly SheetLine[] {
  const { welcome, brief, pause, debrief } = frames[minutes];
  const parts = partsOf(scenario, decisionsPlayed(scenario, minutes));
  const timed = timedParts(parts, minutes - welcome - brief - pause - debrief);
  const rest = pause === 0 ? undefined : restAfter(parts);
  return [
    { id: 'welcome', kind: 'welcome', title: 'Welcome', minutes: welcome },
    { id: 'brief', kind: 'brief', title: 'Read the brief', minutes: brief },
    ...timed.flatMap((line): readonly SheetLine[] =>
      line.decisions?.to === rest ? [line, { id: 'break', kind: 'break', title: 'Break', minutes: pause }] : [line],
    ),
    { id: 'debrief', kind: 'debrief', title: 'Debrief', minutes: debrief + (pause > 0 && rest === undefined ? pause : 0) },
  ];
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Whether it opens its horizon. */
  readonly opens: boolean;
  /** Whether it closes its horizon. */
  readonly closes: boolean;
}

/** Horizons split into parts of at most three, the longer ones first. */
function partsOf(scenario: Scenario, played: number): readonly Part[] {
  const parts: Part[] = [];
  for (const count of decisionsByHorizon(scenario)) {
    const before = parts.at(-1)?.to ?? 0;
    const here = Math.min(count, played - before);
    for (let done = 0; done < here; ) {
      const left = here - done;
      const size = Math.ceil(left / Math.ceil(left / longestLine));
      parts.push({ from: before + done + 1, to: before + done + size, opens: done === 0, closes: done + size === here });
      done += size;
    }
  }
  return parts;
}

const titleOf = (from: number, to: number): string => {
  if (from === to) return `Decision ${from}`;
  return `Decisions ${from} ${to === from + 1 ? 'and' : 'to'} ${to}`;
};

const weightOf = ({ from, to, opens }: Part): number => to - from + (opens ? firstWeighs : 1);

/** Shares minutes out by weight. Rounding the sum so far and not each share keeps the whole exact. */
function timedParts(parts: readonly Part[], minutes: number): readonly SheetLine[] {
  const whole = parts.reduce((sum, part) => sum + weightOf(part), 0);
  let weighed = 0;
  return parts.map((part) => {
    const { from, to } = part;
    const start = Math.round((weighed / whole) * minutes);
    weighed += weightOf(part);
    const end = Math.round((weighed / whole) * minutes);
    return { id: `decisions-${from}`, kind: 'decisions', title: titleOf(from, to), minutes: end - start, decisions: { from, to } };
  });
}

/** The decision after which the room rests: the end of a horizon, the later of two as near the middle; `undefined` with one alone. */
function restAfter(parts: readonly Part[]): number | undefined {
  const middle = (parts.at(-1)?.to ?? 0) / 2;
  return parts
    .slice(0, -1)
    .filter(({ closes }) => closes)
    .map(({ to }) => to)
    .reduce<number | undefined>(
      (best, to) => (best === undefined || Math.abs(to - middle) <= Math.abs(best - middle) ? to : best),
      undefined,
    );
}
