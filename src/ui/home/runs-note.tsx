import type { ReactNode, RefObject } from 'react';

interface Props {
  readonly count: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** In the strip: how many runs of this sheet are kept, and the way down to them. */
export function RunsNote({ count, heading }: Props): ReactNode {
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="strip-runs quiet-link"
      onClick={() => {
        heading.current?.scrollIntoView({ block: 'start' });
        heading.current?.focus({ preventScroll: true });
      }}
    >
      {count === 1 ? 'Your run of this sheet' : `Your ${count} runs of this sheet`}
    </button>
  );
}
