import type { ReactNode } from 'react';
import './profile-square.css';

/** Where an authority stands, each 0–10; `undefined` is a composite of several. */
export interface Profile {
  readonly consistency: number;
  readonly politicalStability: number;
}

const composite = [
  [30, 62],
  [50, 30],
  [70, 66],
] as const;

/** The profile square in small: across, stability of politics; up, steadiness of performance. Words stand beside it. */
export function ProfileSquare({
  profile,
  className = '',
}: {
  readonly profile: Profile | undefined;
  readonly className?: string;
}): ReactNode {
  return (
    <svg className={`profile-square ${className}`} viewBox="-4 -4 108 108" aria-hidden="true">
      <rect className="profile-box" data-composite={profile === undefined || undefined} width="100" height="100" />
      {profile === undefined ? (
        composite.map(([x, y]) => <circle key={x} className="profile-dot" cx={x} cy={y} r="11" />)
      ) : (
        <>
          <path className="profile-cross" d="M50 0v100M0 50h100" />
          <circle className="profile-dot" cx={within(profile.politicalStability)} cy={100 - within(profile.consistency)} r="15" />
        </>
      )}
    </svg>
  );
}

/** A scale 0–10 as a place on a side of 100, kept clear of the edge. */
function within(value: number): number {
  return Math.max(22, Math.min(78, value * 10));
}
