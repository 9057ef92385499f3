import { type ReactNode, useId } from 'react';

interface Props {
  readonly name: string;
  /** What it does, in a line. */
  readonly says: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off, as a native checkbox. */
export function Switch({ name, says, on, onSwitch }: Props): ReactNode {
  const id = useId();
  return (
    <div className="setting">
      <label>
        <input type="checkbox" checked={on} aria-describedby={id} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        <b>{name}</b>
      </label>
      <p id={id}>{says}</p>
    </div>
  );
}
