import type { ReactNode } from 'react';

/** An option by its letter and its title. */
export function OptionSaid({ letter, title }: { readonly letter: string; readonly title: string }): ReactNode {
  return (
    <>
      <span className="two-tile">{letter}</span> <b>{title}</b>
    </>
  );
}
