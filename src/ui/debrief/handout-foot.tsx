import type { ReactNode } from 'react';
import { usePlace } from '../words/use-place.ts';

/** Where to find the run again, and what the pages must not be taken for. */
export function HandoutFoot({ link }: { readonly link: string }): ReactNode {
  const { links } = usePlace();
  return (
    <footer>
      {links && (
        <p>
          <b>Where to find it again.</b> <b>{link}</b> in the browser that keeps it. There, under “Take it away”, the run file takes it to
          any other, with your note and what you will do.
        </p>
      )}
      <p>
        <b>What these pages are.</b> A record of one run. The study measures no effects, knows no failed case and scores nobody; nor do
        these pages. How far things move is the game’s own judgement. Where you chose differently from leaders in the study, nothing is
        marked down. Page 2 of 2.
      </p>
    </footer>
  );
}
