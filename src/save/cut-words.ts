import { mostBy, mostCommitments, mostWhat, mostWith } from '../core/commitment.ts';
import { mostNote, mostWhy } from '../core/journal.ts';
import { isObject } from './loose.ts';

/** What of the player's own words in a run's file is longer than a run has room for, a sentence each; empty where all of it fits. */
export function cutWords(file: unknown): string {
  if (!isObject(file)) return '';
  const { note, journal, commitments } = file;
  const entries = isObject(journal) ? listOf(journal['entries']) : [];
  const reasons = entries.filter((entry) => isLonger(entry['why'], mostWhy)).length;
  const meant = listOf(commitments);
  const isCut = meant.some(({ what, by, who }) => isLonger(what, mostWhat) || isLonger(by, mostBy) || isLonger(who, mostWith));
  return [
    isLonger(note, mostNote) && `Its note was cut to ${mostNote.toLocaleString('en-GB')} characters.`,
    reasons === 1 && `A line why was cut to ${mostWhy} characters.`,
    reasons > 1 && `${reasons} lines why were cut to ${mostWhy} characters each.`,
    (isCut || meant.length > mostCommitments) && 'What you mean to do was cut to what a run has room for.',
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

const isLonger = (value: unknown, most: number): boolean => typeof value === 'string' && value.length > most;
const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);
