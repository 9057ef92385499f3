import { onceFor } from './once-for.ts';

/** A view as texts by name, so that only what has changed is sent again. */
export type ViewParts = ReadonlyMap<string, string>;

const jsonOf = onceFor((value: object): string => JSON.stringify(value));
const textOf = (value: unknown): string => (typeof value === 'object' && value !== null ? jsonOf(value) : JSON.stringify(value));

/** What is said of an object, field by field. */
const fieldsOf = onceFor((item: object): readonly (readonly [string, string])[] =>
  Object.entries(item).flatMap(([name, value]) => (value === undefined ? [] : [[name, textOf(value)] as const])),
);

/**
 * Cuts a view into one JSON per field. A field of `deep` is cut once more: an object by its fields, a list by the `id` of what is in it
 * and the fields of that. An object that a view holds is never changed in place: what it comes to is kept.
 */
export function partsOf(view: object, deep: readonly string[]): ViewParts {
  const parts = new Map<string, string>();
  for (const [field, value] of Object.entries(view) as [string, unknown][]) {
    if (value === undefined) continue;
    if (!deep.includes(field)) parts.set(field, textOf(value));
    else if (!Array.isArray(value)) {
      parts.set(field, '{}');
      for (const [name, text] of fieldsOf(value as object)) parts.set(`${field}/${name}`, text);
    } else {
      const items = value as readonly { readonly id: string }[];
      parts.set(field, JSON.stringify(items.map(({ id }) => id)));
      for (const item of items) for (const [name, text] of fieldsOf(item)) parts.set(`${field}/${item.id}/${name}`, text);
    }
  }
  return parts;
}

/** A part as it was read, and what it was read from. */
interface Seen {
  readonly text: string;
  readonly value: unknown;
}

/** Something put together of parts, by field. */
interface Whole {
  readonly of: ReadonlyMap<string, Seen>;
  readonly value: object;
}

/** Puts views together again. What has not changed since the last is the same object. */
export function viewReader(): (parts: ViewParts) => unknown {
  let seen: ReadonlyMap<string, Seen> = new Map();
  let wholes: ReadonlyMap<string, Whole> = new Map();
  return (parts) => {
    const fields = new Map<string, Seen>();
    /** By the name of what they are fields of. */
    const inner = new Map<string, Map<string, Seen>>();
    const next = new Map<string, Seen>();
    for (const [name, text] of parts) {
      const before = seen.get(name);
      const part = before?.text === text ? before : { text, value: JSON.parse(text) as unknown };
      next.set(name, part);
      const at = name.lastIndexOf('/');
      if (at < 0) fields.set(name, part);
      else inner.set(name.slice(0, at), (inner.get(name.slice(0, at)) ?? new Map<string, Seen>()).set(name.slice(at + 1), part));
    }
    seen = next;
    wholes = new Map([...inner].map(([name, of]) => [name, sameOf(wholes.get(name), of)]));
    const joined = ([name, { value }]: readonly [string, Seen]): unknown =>
      Array.isArray(value) && wholes.has(`${name}/${String(value[0])}`)
        ? value.flatMap((id) => wholes.get(`${name}/${String(id)}`)?.value ?? [])
        : (wholes.get(name)?.value ?? value);
    return Object.fromEntries([...fields].map((field) => [field[0], joined(field)]));
  };
}

/** What was put together of the same parts before, or anew. */
function sameOf(before: Whole | undefined, of: ReadonlyMap<string, Seen>): Whole {
  const same = before?.of.size === of.size && [...of].every(([name, part]) => before.of.get(name) === part);
  return same ? before : { of, value: Object.fromEntries([...of].map(([name, { value }]) => [name, value])) };
}
