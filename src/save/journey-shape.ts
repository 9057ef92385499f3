import type { Carried, JourneyStep } from '../core/journey.ts';
import { behaviours, profileDimensions, type Resource, resources } from '../core/names.ts';
import { isId, isList, isNumber, isObject, isWhole } from './loose.ts';

/** Most people, indicators or wards that one authority has, several times over. */
const many = 200;

/** Where in a journey a run stands and what it brought, or `undefined` where any of it is off its scale. */
export function journeyShape(value: unknown): JourneyStep | undefined {
  if (!isObject(value)) return undefined;
  const { id, version, chapter } = value;
  if (!(isId(id) && isWhole(version, 1e6) && isWhole(chapter, 20))) return undefined;
  if (chapter === 0) return { id, version, chapter, carried: undefined };
  const carried = carriedShape(value['carried']);
  return carried && { id, version, chapter, carried };
}

function carriedShape(value: unknown): Carried | undefined {
  if (!isObject(value)) return undefined;
  const { lines, base } = value;
  const profile = numbersOf(value['profile'], profileDimensions, 10);
  const practice = numbersOf(value['practice'], behaviours, 1000);
  const people = mapOf(value['people'], (one) =>
    isObject(one) && isWhole(one['trust'], 10) && isWhole(one['reciprocity'], 10)
      ? { trust: one['trust'], reciprocity: one['reciprocity'] }
      : undefined,
  );
  const pools = mapOf(value['resources'], (one, id) => (resources.includes(id as Resource) && isWhole(one, 10) ? one : undefined));
  const isLevel = (one: unknown): one is number => isNumber(one, 10);
  const outcomes = mapOf(value['outcomes'], (one) => (isList(one, isLevel, many) ? one : undefined));
  if (!(isList(lines, isId, many) && isList(base, isId, many) && profile && practice && people && pools && outcomes)) return undefined;
  return { lines, profile, practice, people, resources: pools, base, outcomes };
}

function numbersOf<Name extends string>(value: unknown, names: readonly Name[], most: number): Record<Name, number> | undefined {
  if (!isObject(value)) return undefined;
  const read = names.map((name) => [name, value[name]] as const);
  return read.every(([, one]) => isNumber(one, most)) ? (Object.fromEntries(read) as Record<Name, number>) : undefined;
}

function mapOf<Value>(value: unknown, shape: (one: unknown, id: string) => Value | undefined): Record<string, Value> | undefined {
  if (!isObject(value)) return undefined;
  const read = Object.entries(value).map(([id, one]) => [id, isId(id) ? shape(one, id) : undefined] as const);
  return read.length <= many && read.every(([, one]) => one !== undefined)
    ? (Object.fromEntries(read) as Record<string, Value>)
    : undefined;
}
