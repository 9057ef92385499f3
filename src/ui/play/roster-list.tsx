import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface Props {
  readonly kind: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly shown: ReactNode }[];
  readonly onOpen: (id: string) => void;
  /** An item has focus or the pointer, or none has any more. */
  readonly onPoint: (id: string | undefined) => void;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A list with one tab stop: arrows, Home and End walk it, round and round. */
export function RosterList({ kind, title, items, onOpen, onPoint }: Props): ReactNode {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const walk = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[move(stop, items.length - 1)]?.focus();
  };
  return (
    <>
      <h2 id={id}>{title}</h2>
      <ul ref={list} aria-labelledby={id} data-roster={kind}>
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              tabIndex={index === Math.min(stop, items.length - 1) ? 0 : -1}
              onKeyDown={walk}
              onFocus={() => {
                setStop(index);
                onPoint(item.id);
              }}
              onBlur={() => onPoint(undefined)}
              onPointerEnter={() => onPoint(item.id)}
              onPointerLeave={() => onPoint(undefined)}
              onClick={() => onOpen(item.id)}
            >
              {item.shown}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
