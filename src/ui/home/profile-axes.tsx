import type { ReactNode } from 'react';

/** The profile square large enough to name its axes. The sentence beside it says the same. */
export function ProfileAxes(): ReactNode {
  return (
    <svg className="profile-axes" viewBox="0 0 128 128" aria-hidden="true">
      <rect x="24" y="4" width="100" height="100" />
      <path d="M74 4v100M24 54h100" strokeDasharray="3 3" />
      <circle cx="40" cy="68" r="8" />
      <text x="74" y="123" textAnchor="middle">
        Political stability
      </text>
      <text transform="translate(15,54) rotate(-90)" textAnchor="middle">
        Performance
      </text>
    </svg>
  );
}
