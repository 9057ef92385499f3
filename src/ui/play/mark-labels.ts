import { measureText } from '../../art/measure-text.ts';
import { shortMonthWords } from './month-words.ts';
import type { Mark, Track } from './track-of.ts';

/** The words below one mark of the diary, or below several that stand too near for words of their own. */
export interface MarkLabel {
  /** Where it begins and how wide it is, in shares of the line. */
  readonly left: number;
  readonly width: number;
  /** The first and, where marks share it, the second; more are only counted. */
  readonly rows: readonly { readonly title: string; readonly date: string }[];
  /** Marks beyond the second. */
  readonly more: number;
}

/** Width of the line between its margins where the window is 1440 wide, and of its type, px; a larger window grows both. */
const line = 1356;
const size = 15;
/** Bold, against the weight that is measured. */
const bold = 1.06;
const air = 10;
/** From the middle of a mark to its edge. */
const half = 13;
/** Words may run on into the margin at the end. */
const margin = 30;

const widthOf = (words: string): number => measureText(words, 'condensed', size) * bold;

/** Words for the marks that are still to come: none on another's, none under the station that is on. `starts` is `YYYY-MM`. */
export function markLabels({ marks, length, now, spans }: Track, starts: string): readonly MarkLabel[] {
  const cell = line / length;
  const station = spans.flatMap(({ stations }) => stations)[now];
  // Words of a station break where its cell ends.
  const under = station ? (now + 0.5) * cell + Math.min(widthOf(station.label), cell - 8) / 2 + air : 0;
  const coming = marks.filter(({ landed }) => !landed).map((mark) => ({ mark, left: Math.max(under, (mark.at + 0.5) * cell - half) }));
  const groups = share(coming);
  const labels: MarkLabel[] = [];
  let next = line + margin + air;
  for (const group of groups.toReversed()) {
    const rows = group.slice(0, 2).map(({ mark: { title, month } }) => ({ title, date: shortMonthWords(starts, month) }));
    // The last of the line moves back until it is whole; the one before it gives way by its own words' end.
    const left = Math.max(under, Math.min(group[0]?.left ?? 0, next - air - needs(group)));
    labels.unshift({ left: left / line, width: (next - air - left) / line, rows, more: group.length - rows.length });
    next = left;
  }
  return labels;
}

interface Coming {
  readonly mark: Mark;
  readonly left: number;
}

/** Px that a group's words take: a title over its date where it is alone, both on one row where two share. */
function needs(group: readonly Coming[]): number {
  const rows = group.slice(0, 2).map(({ mark: { title } }) => widthOf(title) + (group.length > 1 ? widthOf(', Mar 2008') : 0));
  return Math.max(...rows, widthOf('Mar 2008'));
}

/** Marks whose words would run into the next one's share its words. */
function share(coming: readonly Coming[]): readonly (readonly Coming[])[] {
  const groups: Coming[][] = [];
  for (const one of coming) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && first.left + needs(last) + air > one.left) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
