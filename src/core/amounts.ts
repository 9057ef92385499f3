/** One signed number under an id. */
export interface Amount<Key extends string = string> {
  readonly id: Key;
  readonly by: number;
}

/** A record of numbers as a list, in its order: what is read once and walked at every step is cheaper to walk so. */
export const amountsOf = <Key extends string>(record: Readonly<Partial<Record<Key, number>>>): readonly Amount<Key>[] =>
  Object.entries(record).map(([id, by]) => ({ id: id as Key, by: by as number }));
