import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Where it stands on the spread. */
  readonly area: string;
  /** Beside the title: a key, or buttons. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the spread: a 3 px rule on top, a heading, no box. */
export function Section({ title, area, aside, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className={`debrief-section debrief-${area}`} aria-labelledby={id}>
      <div className="debrief-section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
