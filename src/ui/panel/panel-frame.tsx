import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type Density, useDensity } from './use-density.ts';
import { useScrollCue } from './use-scroll-cue.ts';
import './panel-frame.css';

interface Props {
  readonly eyebrow: ReactNode;
  readonly title: ReactNode;
  readonly large?: boolean | undefined;
  /** Keeps room for a foot that is still to grow. */
  readonly reserved?: boolean | undefined;
  /** A function learns how much air the page has. */
  readonly children: ReactNode | ((density: Density) => ReactNode);
  readonly foot: ReactNode;
}

/** The inset with a moment in it: text that scrolls when it is long, and a foot that stays. Give each page a key of its own. */
export function PanelFrame({ eyebrow, title, large = false, reserved = false, children, foot }: Props): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const density = useDensity(area, reserved);
  const { scrolls, more } = useScrollCue(area);
  useEffect(() => {
    // A new page inside the panel takes focus with it; the first one, and one that came while somebody was elsewhere, does not.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest('.moment-panel')) {
      heading.current?.focus({ preventScroll: true });
    }
    // In one column the page scrolls as a whole: each moment begins at the top of the screen.
    if (area.current && getComputedStyle(area.current).overflowY === 'visible') {
      area.current.closest('#moment')?.scrollIntoView({ block: 'start' });
    }
  }, []);
  const reach = scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': id } : {};
  return (
    <section className="moment-panel inset" aria-labelledby={id}>
      <div className="panel-scroll" data-density={density} ref={area} {...reach}>
        <div className="panel-body slides-in">
          <div className="panel-eyebrow eyebrow">{eyebrow}</div>
          <h2 id={id} ref={heading} tabIndex={-1} className={large ? 'panel-title panel-title-large' : 'panel-title'}>
            {title}
          </h2>
          {typeof children === 'function' ? children(density) : children}
        </div>
      </div>
      <div className="panel-foot">
        {scrolls && (
          <span className={more ? 'panel-more' : 'panel-more panel-more-end'} aria-hidden="true">
            More
          </span>
        )}
        {foot}
      </div>
    </section>
  );
}
