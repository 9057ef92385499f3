import type { ReactNode } from 'react';

interface Props {
  readonly addresses: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (address: string) => void;
}

/** Which network phones are sent to, where this machine is in several: only whoever stands in the room knows which is the guests’. */
export function WherePhonesJoin({ addresses, chosen, onChoose }: Props): ReactNode {
  if (addresses.length < 2) return null;
  return (
    <section className="sheet-part">
      <h3>Where phones join</h3>
      <label className="sheet-label">
        This computer is in several networks. Choose the one that phones are in; the screen follows.
        <select className="sheet-field" value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {addresses.map((address) => (
            <option key={address} value={address}>
              {new URL(address).host}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
