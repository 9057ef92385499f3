import { type ReactNode, useId } from 'react';

interface Props {
  /** Title of each card. */
  readonly cards: readonly string[];
  readonly at: number;
  readonly onTurn: (to: number) => void;
}

/** To the card before, to the one after, or straight to any. */
export function EvidencePager({ cards, at, onTurn }: Props): ReactNode {
  const id = useId();
  const step = (by: number): void => onTurn((at + by + cards.length) % cards.length);
  return (
    <p className="evidence-pager">
      <button type="button" onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
        <span className="hidden-text">Earlier card</span>
      </button>
      <label htmlFor={id} className="hidden-text">
        Card
      </label>
      <select id={id} value={at} onChange={(event) => onTurn(Number(event.target.value))}>
        {cards.map((title, index) => (
          <option key={title} value={index}>
            {title}
          </option>
        ))}
      </select>
      <span aria-live="polite">{`${at + 1} of ${cards.length}`}</span>
      <button type="button" onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
        <span className="hidden-text">Later card</span>
      </button>
    </p>
  );
}
