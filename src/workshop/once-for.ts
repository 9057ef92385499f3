/**
 * Works something out once for each object, and gives the same again: for objects that are never changed in place. `rest`: what else
 * it is worked out with, the same for the same object.
 */
export function onceFor<From extends object, Rest extends readonly unknown[], Result>(
  work: (from: From, ...rest: Rest) => Result,
): (from: From, ...rest: Rest) => Result {
  const known = new WeakMap<From, { readonly result: Result }>();
  return (from, ...rest) => {
    const before = known.get(from);
    if (before) return before.result;
    const result = work(from, ...rest);
    known.set(from, { result });
    return result;
  };
}
