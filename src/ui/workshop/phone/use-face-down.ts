import { useEffect } from 'react';

/** Degrees from flat on its back beyond which a phone lies on its face. */
const over = 140;

/** Calls when the phone is laid on its face. A phone that wants to be asked for its sensor first is not asked: there it never calls. */
export function useFaceDown(onDown: () => void): void {
  useEffect(() => {
    const turned = ({ beta }: DeviceOrientationEvent): void => {
      if (beta !== null && Math.abs(beta) > over) onDown();
    };
    window.addEventListener('deviceorientation', turned);
    return () => window.removeEventListener('deviceorientation', turned);
  }, [onDown]);
}
