import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** A route of the app, `#/sheet/…`, `#/run/…` or `#/debrief/…`. */
  readonly href: string;
  readonly onOpen: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A way into a screen: a real link, so that it also works before any script has run and in a new tab. */
export function OpenLink({ href, onOpen, className, children }: Props): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a className={className} href={href} onClick={follow}>
      {children}
    </a>
  );
}
