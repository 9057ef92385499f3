import type { ReactNode } from 'react';
import { Flag } from './flag.tsx';

export interface Shown {
  readonly landed: boolean;
  readonly meant: boolean;
}

interface Props {
  readonly shown: Shown;
  readonly declared: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly table: boolean;
  readonly onTable: (table: boolean) => void;
}

/** What the marks mean; meant and landed can be hidden and shown. */
export function RoseKey({ shown, declared, onShow, table, onTable }: Props): ReactNode {
  return (
    <fieldset className="rose-key">
      <legend className="hidden-text">Key, and what to show</legend>
      <label>
        <input type="checkbox" checked={shown.landed} onChange={() => onShow({ ...shown, landed: !shown.landed })} />
        <svg viewBox="0 0 46 26" aria-hidden="true">
          <path className="rose-petal-light" d="M2,13L12,4L44,13L12,22Z" />
          <path className="rose-petal-dark" d="M2,13L12,4L44,13Z" />
          <path className="rose-petal-edge" d="M2,13L12,4L44,13L12,22Z" />
        </svg>
        <span>
          <span className="hidden-text">Show </span>Landed: what people felt
        </span>
      </label>
      {declared && (
        <label>
          <input type="checkbox" checked={shown.meant} onChange={() => onShow({ ...shown, meant: !shown.meant })} />
          <svg viewBox="0 0 46 26" aria-hidden="true">
            <path className="rose-outline" d="M4,4L40,13L4,22" />
            <circle className="rose-outline-tip" cx="40" cy="13" r="4.5" />
          </svg>
          <span>
            <span className="hidden-text">Show </span>Meant: what you said
          </span>
        </label>
      )}
      <p>
        <Flag />
        <span>Named in the case study</span>
      </p>
      <button type="button" className="rose-table-button" aria-expanded={table} onClick={() => onTable(!table)}>
        {table ? 'Back to the rose' : 'As a table'}
      </button>
    </fieldset>
  );
}
