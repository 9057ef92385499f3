import type { ReactNode } from 'react';

interface Props {
  /** Inner SVG markup made by this project's own `art`; never a player's or a scenario's text. */
  readonly markup: string;
  readonly viewBox: string;
  readonly className?: string | undefined;
  /** Says what it shows; without it the picture is hidden from assistive tech. */
  readonly title?: string | undefined;
}

/** A picture of the Survey as an inline svg. Its size is its class's business. */
export function Art({ markup, viewBox, className, title }: Props): ReactNode {
  const spoken = title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title };
  const drawn = { __html: markup };
  return <svg viewBox={viewBox} className={className} {...spoken} dangerouslySetInnerHTML={drawn} />;
}
