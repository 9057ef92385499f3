import type { CSSProperties, ReactNode } from 'react';

interface Props {
  readonly number: number;
  /** 0–1 of the plate's window. */
  readonly at: { readonly x: number; readonly y: number };
  /** The ward's name, where the map has no room for it. */
  readonly name: string | undefined;
  readonly lit: boolean;
  readonly onPoint: (pointed: boolean) => void;
  readonly onTap: () => void;
}

/** A numbered pin for hand and mouse. Keyboards and screen readers have the numbered line beside the map. */
export function MapPin({ number, at, name, lit, onPoint, onTap }: Props): ReactNode {
  const place = { '--pin-x': at.x, '--pin-y': at.y } as CSSProperties;
  return (
    <button
      type="button"
      className="map-pin"
      tabIndex={-1}
      aria-hidden="true"
      data-lit={lit || undefined}
      style={place}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onClick={onTap}
    >
      <svg viewBox="-20 -29 40 52" aria-hidden="true">
        <path d="M0 20C-9 8-17 2-17-9a17 17 0 0 1 34 0C17 2 9 8 0 20z" />
        <text y="-2" textAnchor="middle">
          {number}
        </text>
      </svg>
      {name !== undefined && <span className="map-pin-name">{name}</span>}
    </button>
  );
}
