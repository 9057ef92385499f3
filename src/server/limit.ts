/** Counts what happens by name, over the last while. */
export interface Limit {
  /** Whether one more would be too many. */
  readonly isReached: (name: string, now: number) => boolean;
  readonly count: (name: string, now: number) => void;
}

/** At most `most` within `span` milliseconds. Names that have been quiet for as long are forgotten. */
export function limitOf(most: number, span: number): Limit {
  const seen = new Map<string, readonly number[]>();
  let swept = 0;
  const recent = (name: string, now: number): readonly number[] => (seen.get(name) ?? []).filter((at) => now - at < span);
  return {
    isReached: (name, now) => recent(name, now).length >= most,
    count: (name, now) => {
      if (now - swept > span) {
        swept = now;
        for (const known of seen.keys()) if (recent(known, now).length === 0) seen.delete(known);
      }
      seen.set(name, [...recent(name, now), now].slice(-most));
    },
  };
}
