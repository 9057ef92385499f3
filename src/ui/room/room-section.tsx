import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Where it stands on the spread. */
  readonly area: 'parted' | 'routes' | 'talk' | 'taken' | 'heard' | 'questions' | 'ends' | 'chosen' | 'keep';
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One section of a room's spread: a rule on top, a heading, no box. */
export function RoomSection({ title, area, aside, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="spread-section room-section" data-area={area} aria-labelledby={id}>
      <div className="room-section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
