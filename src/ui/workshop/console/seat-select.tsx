import { type ReactNode, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  /** Id, or empty for none. */
  readonly value: string;
  /** What none is called. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  /** On the button that does it. */
  readonly does: string;
  readonly onChoose: (id: string | undefined) => void;
}

/**
 * A choice for a seat that somebody hears of on their phone at once. By pointer what is chosen is done; by keyboard, where every arrow
 * passes over what lies between, it waits for Enter or its button.
 */
export function SeatSelect({ label, value, none, choices, does, onChoose }: Props): ReactNode {
  const [picked, setPicked] = useState<string>();
  const byKey = useRef(false);
  const choose = (id: string): void => {
    setPicked(undefined);
    if (id !== value) onChoose(id === '' ? undefined : id);
  };
  const waits = picked !== undefined && picked !== value;
  return (
    <>
      <select
        className="sheet-field"
        aria-label={label}
        value={picked ?? value}
        onPointerDown={() => {
          byKey.current = false;
        }}
        onKeyDown={(event) => {
          byKey.current = true;
          if (event.key !== 'Enter' || !waits) return;
          event.preventDefault();
          choose(picked);
        }}
        onChange={({ currentTarget }) => (byKey.current ? setPicked(currentTarget.value) : choose(currentTarget.value))}
      >
        <option value="">{none}</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {waits && (
        <button type="button" className="button button-ink" onClick={() => choose(picked)}>
          {does}
          <span className="hidden-text">: {label}</span>
        </button>
      )}
    </>
  );
}
