import { useEffect, useState } from 'react';

/**
 * A value as each of so many parts has it: one part is given it with every frame, so that no frame draws all of them. Before
 * its first turn a part has `undefined`.
 */
export function useTurns<Value>(value: Value, parts: number): readonly (Value | undefined)[] {
  const [given, setGiven] = useState<readonly (Value | undefined)[]>(() => Array.from({ length: parts }, () => undefined));
  useEffect(() => {
    const next = given.findIndex((had) => had !== value);
    if (next < 0) return undefined;
    const frame = requestAnimationFrame(() => setGiven(given.with(next, value)));
    return () => cancelAnimationFrame(frame);
  }, [given, value]);
  return given;
}
