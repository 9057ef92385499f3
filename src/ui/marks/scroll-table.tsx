import type { ReactNode } from 'react';
import './spread.css';

interface Props {
  readonly label: string;
  /** Whose table it is. */
  readonly look: 'runs-table' | 'room-table';
  /** Its columns are all as wide as each other. */
  readonly isEven?: boolean;
  readonly children: ReactNode;
}

/** A table of a spread that scrolls sideways by itself where it is wider than the page. */
export function ScrollTable({ label, look, isEven, children }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="spread-scroll" aria-label={label} tabIndex={0}>
      <table className={`spread-table ${look}`} data-even={isEven || undefined}>
        {children}
      </table>
    </section>
  );
}
