import type { ReactNode } from 'react';
import type { JoinAddress } from '../shared/join-address.ts';

interface Props {
  readonly join: JoinAddress | undefined;
  readonly code: string;
}

/** Where people join, and with what, as it is read out to them. */
export function WayIn({ join, code }: Props): ReactNode {
  return (
    <section className="console-part way-in" aria-labelledby="way-in-heading">
      <h2 id="way-in-heading">The way in</h2>
      {join && <p className="way-in-address">{join.typed}</p>}
      <p className="way-in-code">{code}</p>
      <p className="console-note">Nobody is in yet. The screen shows the same, with a square for a phone’s camera.</p>
    </section>
  );
}
