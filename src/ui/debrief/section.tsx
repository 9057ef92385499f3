import { type ReactNode, useId } from 'react';
import { useNarrow } from './use-narrow.ts';

interface Props {
  readonly title: string;
  /** Where it stands on the spread. */
  readonly area: string;
  /** Beside the title: its figures as a table, a key, or buttons. */
  readonly aside?: ReactNode;
  /** Where it is folded. */
  readonly folds?: 'on-a-phone' | 'always';
  /** Beside the title while it is folded: what is in it. */
  readonly holds?: string;
  readonly children: ReactNode;
}

/** One section of the spread: a rule on top, a heading, no box. */
export function Section({ title, area, aside, folds, holds, children }: Props): ReactNode {
  const id = useId();
  const narrow = useNarrow();
  const folded = folds === 'always' || (narrow && folds === 'on-a-phone');
  const heading = <h2 id={id}>{title}</h2>;
  return (
    <section className={`debrief-section debrief-${area}`} aria-labelledby={id}>
      {folded ? (
        <details className="debrief-fold">
          <summary>
            {heading}
            {holds !== undefined && <span> {holds}</span>}
          </summary>
          {aside}
          {children}
        </details>
      ) : (
        <>
          <div className="debrief-section-head">
            {heading}
            {aside}
          </div>
          {children}
        </>
      )}
    </section>
  );
}
