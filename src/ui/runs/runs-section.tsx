import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Where it stands on the page. */
  readonly area: 'which' | 'cards' | 'tree' | 'decisions' | 'behaviours' | 'spent' | 'endings' | 'people' | 'outcomes' | 'kept';
  readonly children: ReactNode;
}

/** One section of the page: a 3 px rule on top, a heading, no box. */
export function RunsSection({ title, area, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="spread-section runs-section" data-area={area} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
