import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Play } from '../../store/play.ts';
import { announce } from './announce.ts';
import { announcePick } from './announce-pick.ts';

/** Speaks what has changed, politely and once. */
export function StatusLine({ play }: { readonly play: Play }): ReactNode {
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
  return (
    <p className="hidden-text" role="status">
      {said}
    </p>
  );
}
