import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Its columns are all as wide as each other. */
  readonly isEven?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls sideways by itself where it is wider than the page. */
export function ScrollTable({ label, isEven, children }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="runs-scroll" aria-label={label} tabIndex={0}>
      <table className="runs-table" data-even={isEven || undefined}>
        {children}
      </table>
    </section>
  );
}
