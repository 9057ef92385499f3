import type { ReactNode } from 'react';

interface Props {
  /** Address of the projector's window. */
  readonly href: string;
  readonly onDone: () => void;
}

/** Where the browser keeps a window from opening, a link does what the button could not. */
export function ScreenNotice({ href, onDone }: Props): ReactNode {
  return (
    <p className="console-trouble" role="alert">
      The browser kept the window from opening.{' '}
      <a href={href} target="_blank" rel="noopener" onClick={onDone}>
        Open the screen by this link
      </a>
      , and drag it to the projector.
    </p>
  );
}
