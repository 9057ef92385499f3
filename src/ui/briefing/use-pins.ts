import { useState } from 'react';

/** Which pin and line are lit together: the one pointed at or focused, else the one tapped. */
export interface Pins {
  readonly isLit: (pin: number) => boolean;
  readonly isHeld: (pin: number) => boolean;
  readonly point: (pin: number | undefined) => void;
  /** Keeps a pin lit, or lets it go. */
  readonly hold: (pin: number) => void;
}

export function usePins(): Pins {
  const [pointed, point] = useState<number>();
  const [held, setHeld] = useState<number>();
  return {
    isLit: (pin) => (pointed ?? held) === pin,
    isHeld: (pin) => held === pin,
    point,
    hold: (pin) => setHeld((before) => (before === pin ? undefined : pin)),
  };
}
