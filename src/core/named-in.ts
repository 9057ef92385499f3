/** Whoever a text names, by id, in the order of the cast: by any one part of their name, as people are spoken of. */
export function namedIn(people: readonly { readonly id: string; readonly name: string }[], text: string): readonly string[] {
  const words = new Set(text.match(word));
  return people
    .filter(({ name }) => (name.match(word) ?? []).some((part) => words.has(part) && !titles.includes(part)))
    .map(({ id }) => id);
}

/** A hyphen joins a name, an apostrophe after it makes it no other. */
const word = /\p{Lu}\p{L}*(?:-\p{L}+)*/gu;

/** What several people are called alike. */
const titles: readonly string[] = ['Cllr', 'Dr', 'Supt', 'Mr', 'Mrs', 'Ms', 'Miss', 'Sir', 'Dame', 'Lady', 'Lord'];
