import type { ReactNode } from 'react';

/** Where to find the run again, and what the pages must not be taken for. */
export function HandoutFoot({ link }: { readonly link: string }): ReactNode {
  return (
    <footer>
      <p>
        <b>Where to find it again.</b> <b>{link}</b> in the browser that keeps it. There, “Copy a link” and “Save the figures” take it to
        any other; the file alone carries your note and what you will do.
      </p>
      <p>
        <b>What these pages are.</b> A record of one run. The study measures no effects, knows no failed case and scores nobody; nor do
        these pages. How far things move is the game’s own judgement. Where you chose differently from leaders in the study, nothing is
        marked down. Page 2 of 2.
      </p>
    </footer>
  );
}
