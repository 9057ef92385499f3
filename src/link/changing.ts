/** A value that those who look at it hear of whenever it changes. */
export interface Changing<Value> {
  readonly read: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (heard: () => void) => () => void;
}

export function changing<Value>(first: Value): Changing<Value> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    read: () => value,
    set: (next) => {
      value = next;
      for (const heard of listeners) heard();
    },
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
