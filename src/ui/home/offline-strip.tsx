import type { ReactNode } from 'react';

/** Says that the network is away, and that it does not matter here. */
export function OfflineStrip({ offline }: { readonly offline: boolean }): ReactNode {
  return (
    <div role="status">{offline && <p className="home-offline">No network. Everything here works, and is saved on this device.</p>}</div>
  );
}
