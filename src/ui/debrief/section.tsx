import { type ReactNode, useId } from 'react';
import { useNarrow } from './use-narrow.ts';

interface Props {
  readonly title: string;
  /** Where it stands on the spread. */
  readonly area: string;
  /** Beside the title: a key, or buttons. */
  readonly aside?: ReactNode;
  /** Folded on a phone. */
  readonly folds?: boolean;
  readonly children: ReactNode;
}

/** One section of the spread: a 3 px rule on top, a heading, no box. */
export function Section({ title, area, aside, folds = false, children }: Props): ReactNode {
  const id = useId();
  const folded = useNarrow() && folds;
  const heading = <h2 id={id}>{title}</h2>;
  return (
    <section className={`debrief-section debrief-${area}`} aria-labelledby={id}>
      {folded ? (
        <details className="debrief-fold">
          <summary>{heading}</summary>
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
