import { type Commitment, mostBy, mostCommitments, mostWhat, mostWith } from '../core/commitment.ts';
import { isObject, text } from './loose.ts';

/** Commitments read from outside: what is too long is cut, and what says nothing is left out. A run kept before there were any has none. */
export function commitmentsShape(value: unknown): readonly Commitment[] {
  if (!Array.isArray(value)) return [];
  const read = value.slice(0, mostRead).map((one): Commitment => {
    const { what, by, who } = isObject(one) ? one : {};
    return { what: line(what, mostWhat), by: line(by, mostBy), who: line(who, mostWith) };
  });
  return read.filter(({ what }) => what !== '').slice(0, mostCommitments);
}

/** A list that no page of ours has written is not read to its end. */
const mostRead = 100;

const line = (value: unknown, most: number): string => text(value, most).replaceAll(/\s+/gu, ' ').trim();
