/** Motion tokens of the Survey: lengths in ms, and their curves. */
export type Ease = (share: number) => number;

export const motion = {
  hint: { length: 160, ease: bezier(0.2, 0, 0, 1) },
  travel: { length: 480, ease: bezier(0.4, 0, 0.1, 1) },
  ripple: { length: 900, ease: bezier(0, 0.55, 0.2, 1) },
  /** A number walks to its new value, one step for each unit. */
  count: { length: 600, ease: (share: number) => share },
  /** All that reduced motion leaves. */
  swap: { length: 120, ease: (share: number) => share },
} as const;

/** After Decide: lines wait for the first rings, chips for the lines. */
export const delays = { ring: 70, links: 200, chips: 600 } as const;

/** CSS's cubic-bezier as a function, solved by bisection. */
export function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const at = (a: number, b: number, t: number): number => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    let [low, high] = [0, 1];
    for (let step = 0; step < 22; step += 1) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}
