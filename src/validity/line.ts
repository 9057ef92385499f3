/** One line of the validity suite, held against one scenario. */
export interface Line {
  /** `V1` to `V9`. */
  readonly line: string;
  readonly scenario: string;
  /** What was measured; `undefined` where the line does not apply. */
  readonly value: number | undefined;
  readonly threshold: number;
  readonly holds: boolean;
  readonly explanation: string;
}

/** Two places, for sentences. */
export const shown = (value: number): string => value.toFixed(3);
