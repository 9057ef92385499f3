import type { ReactNode } from 'react';

interface Props {
  readonly offline: boolean;
  /** Whether runs outlive the page. */
  readonly keeps: boolean;
}

/** Says that the network is away, and that it does not matter here. */
export function OfflineStrip({ offline, keeps }: Props): ReactNode {
  return (
    <div role="status">
      {offline && <p className="home-offline">No network. Everything here works{keeps && ', and is saved on this device'}.</p>}
    </div>
  );
}
