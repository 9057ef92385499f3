import type { ReactNode } from 'react';
import type { RoomStand } from './room-stand.ts';

const signs: Readonly<Record<RoomStand['sign'], ReactNode>> = {
  open: <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />,
  closed: <path d="M2 2h12v12H2z" />,
  reading: <path d="M1 3h6l1 1 1-1h6v10H9l-1 1-1-1H1zM8 4v10" />,
  decided: <path d="M2 8.5l4 4 8-9" />,
  shown: <path d="M3 15V1l11 3.500-11 3.500" />,
  paused: <path d="M4.500 2v12M11.500 2v12" strokeWidth="3.500" />,
  ended: <path d="M2.500 2.500l11 11M13.500 2.500l-11 11" />,
  mixed: <path d="M1 4h14M1 8h9M1 12h5" />,
};

/** The sign beside how the room stands. */
export function StandSign({ of }: { readonly of: RoomStand['sign'] }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" className="stand-sign" aria-hidden="true">
      {signs[of]}
    </svg>
  );
}
