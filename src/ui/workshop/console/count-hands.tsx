import { type ReactNode, useRef, useState } from 'react';
import { most } from '../../../workshop/session.ts';
import './count-hands.css';

interface Props {
  readonly letter: string;
  readonly title: string;
  /** As they are counted now. */
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** Hands for one option: typed, or one more and one less. */
export function CountHands({ letter, title, count, onCount }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  const say = (value: number): void => {
    setTyped(undefined);
    onCount(Math.min(most.hands, Math.max(0, value)));
  };
  const shown = typed ?? String(count);
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className="count-hands">
      <button type="button" disabled={count === 0} onClick={() => say(count - 1)}>
        <span aria-hidden="true">−</span>
        <span className="hidden-text">One hand fewer for {letter || title}</span>
      </button>
      <input
        ref={field}
        inputMode="numeric"
        aria-label={`Hands for ${letter === '' ? title : `${letter}, ${title}`}`}
        value={shown}
        onChange={({ currentTarget: { value } }) => {
          const digits = value.replaceAll(/\D/g, '').slice(0, 3);
          if (digits === '') setTyped('');
          else say(Number(digits));
        }}
        onFocus={() => field.current?.select()}
        onBlur={() => setTyped(undefined)}
      />
      <button type="button" disabled={count === most.hands} onClick={() => say(count + 1)}>
        <span aria-hidden="true">+</span>
        <span className="hidden-text">One hand more for {letter || title}</span>
      </button>
    </span>
  );
}
