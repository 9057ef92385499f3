import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Play } from '../../store/play.ts';
import { announce } from './announce.ts';
import { announcePick } from './announce-pick.ts';

/** Why what was tried last cannot be done; a new value each time it is tried. */
export interface Refused {
  readonly says: string;
}

interface Props {
  readonly play: Play;
  readonly refused: Refused | undefined;
}

/** Speaks what has changed, politely and once, and why what was tried cannot be done, each time it is tried. */
export function StatusLine({ play, refused }: Props): ReactNode {
  const before = useRef(play);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // A radio that is picked says so by itself.
    const { activeElement: here } = document;
    const byRadio = here instanceof HTMLInputElement && here.value === play.plan.option;
    const sentences = [...(byRadio ? [] : announcePick(before.current, play)), ...announce(before.current, play)];
    before.current = play;
    if (sentences.length > 0) setSaid(sentences.join(' '));
  }, [play]);
  useEffect(() => {
    // The same words once more are spoken only where something in them is new: a space that is not seen.
    if (refused) setSaid((last) => (last === refused.says ? `${refused.says}\u00a0` : refused.says));
  }, [refused]);
  return (
    <p className="hidden-text" role="status">
      {said}
    </p>
  );
}
