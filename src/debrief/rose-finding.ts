import { wordsOf } from '../core/behaviours.ts';
import type { Bearings, BehaviourReport } from './bearings.ts';
import { capital } from './capital.ts';
import { inList } from './in-list.ts';
import { headNumber } from './number-word.ts';
import { timesWords } from './times-words.ts';
import { cameUnasked, fellShort, meaningGap } from './worth-saying.ts';

/** What a rose shows, in a headline and a few sentences. */
export interface RoseFinding {
  readonly headline: string;
  readonly says: string;
}

/** From the figures alone. Without any intention it speaks only of what landed. */
export function roseFinding(bearings: Bearings): RoseFinding {
  const { points, declared } = bearings;
  const landed = points.filter((one) => one.landed > 0).toSorted((a, b) => b.landed - a.landed);
  if (!declared)
    return {
      headline: landedHeadline(landed),
      says: `You named no intent, so this shows only what people felt. ${unused(points)}`,
    };
  const headline = gapHeadline(points);
  if (headline === undefined) {
    return {
      headline: 'What you meant is what landed.',
      says: `No behaviour is more than one decision away from what you set out to do. ${unused(points)}`,
    };
  }
  return { headline, says: gapSays(points) };
}

/** The three points where meant and landed are furthest apart; then what was never used. */
export function widestGaps(points: readonly BehaviourReport[]): readonly BehaviourReport[] {
  const apart = points.filter((one) => one.meant !== one.landed).toSorted((a, b) => meaningGap(b) - meaningGap(a));
  const never = points.filter((one) => one.meant === 0 && one.landed === 0);
  return [...apart, ...never].slice(0, 3);
}

/** The widest gap alone, since no two of them come from the same decisions; `undefined` where none is wide enough to speak of. */
export function gapHeadline(points: readonly BehaviourReport[]): string | undefined {
  const short = fellShort(points);
  const over = cameUnasked(points);
  if (short && (!over || meaningGap(short) >= meaningGap(over)))
    return short.landed === 0 ? `You meant ${noun(short)}. It did not land.` : `You meant ${noun(short)} more than it landed.`;
  if (over)
    return over.meant === 0 ? `You never named ${noun(over)}. People felt it.` : `${capital(noun(over))} did more than you meant it to.`;
  return undefined;
}

/** The figures behind the headline, which is not said again; then the widest gap the other way. */
function gapSays(points: readonly BehaviourReport[]): string {
  const short = fellShort(points);
  const over = cameUnasked(points);
  const shortLeads = short !== undefined && (!over || meaningGap(short) >= meaningGap(over));
  const lines = [
    short && shortSays(short, shortLeads ? 'it' : noun(short), shortLeads),
    over && overSays(over, shortLeads ? noun(over) : 'it', !shortLeads),
  ];
  return (shortLeads ? lines : lines.toReversed()).filter((line) => line !== undefined).join(' ');
}

function shortSays({ meant, landed }: BehaviourReport, name: string, leads: boolean): string {
  const setOut = `You set out with ${name} ${timesWords(meant)}`;
  if (landed === 0) return leads ? `${setOut}.` : `${setOut}. It did not land.`;
  return `${setOut}, and people felt it ${timesWords(landed)}.`;
}

function overSays({ meant, landed }: BehaviourReport, name: string, leads: boolean): string {
  const felt = `People felt ${name} ${timesWords(landed)}`;
  if (meant === 0) return leads ? `${felt}.` : `${felt}, which you never named.`;
  return `${felt}, and you named it ${timesWords(meant)}.`;
}

/** From here on one behaviour stands out from the next: half as much again. */
const most = 1.5;

/** `sorted`: what landed, most first. */
function landedHeadline(sorted: readonly BehaviourReport[]): string {
  const [first, second] = sorted;
  if (!first) return 'Nothing has landed yet.';
  const tied = sorted.filter(({ landed }) => landed === first.landed);
  if (tied.length > 3) return 'Several behaviours landed equally often.';
  if (tied.length > 1) return `${capital(inList(tied.map(noun)))} led.`;
  return first.landed >= most * (second?.landed ?? 0)
    ? `${capital(noun(first))} did most of the work.`
    : `${capital(noun(first))} landed most often.`;
}

function unused(points: readonly BehaviourReport[]): string {
  const never = points.filter((one) => one.meant === 0 && one.landed === 0);
  if (never.length === 0) return 'All eight were in use.';
  if (never.length > 3) return `${headNumber(8 - never.length, 'none')} of the eight were in use.`;
  return `Never used: ${inList(never.map(noun))}.`;
}

const noun = ({ id }: BehaviourReport): string => wordsOf(id).noun;
