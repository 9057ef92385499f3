import type { ReactNode } from 'react';
import './time-ring.css';

const radius = 54;

/** Time that is left as a disc that empties clockwise; hollow while it does not run. Beside it stand the figures. */
export function TimeRing({ share, running }: { readonly share: number; readonly running: boolean }): ReactNode {
  return (
    <svg viewBox="-64 -64 128 128" className="time-ring" aria-hidden="true">
      <circle r={radius} className="time-ring-ground" />
      {running && share >= 0.999 && <circle r={radius} className="time-ring-left" />}
      {running && share > 0 && share < 0.999 && <path d={sector(share)} className="time-ring-left" />}
      <circle r="5" className={running ? 'time-ring-hub' : 'time-ring-ground'} />
    </svg>
  );
}

/** What is left of the disc: it ends at the top, where its clock began. */
function sector(share: number): string {
  const angle = -2 * Math.PI * share;
  const [x, y] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
  return `M0 0V${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 0 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
