import type { ReactNode } from 'react';

/** Walls, windows, the door and the wall with the screen. */
export function RoomWalls(): ReactNode {
  return (
    <>
      <span className="plan-screen">Screen</span>
      <span className="plan-windows" aria-hidden="true">
        {['one', 'two', 'three'].map((name) => (
          <i key={name} />
        ))}
      </span>
      <svg className="plan-door" viewBox="0 0 50 55" aria-hidden="true">
        <path d="M0 50h50v5H0z" className="plan-gap" />
        <path d="M0 50V0a50 50 0 0 1 50 50" />
      </svg>
    </>
  );
}
