import { useEffect, useState } from 'react';
import type { Line, Link } from '../../../workshop/link.ts';
import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import { type KeptBallot, keepBallot, readBallot } from './kept-ballot.ts';

export interface Ballot {
  readonly picked: string | undefined;
  /** `unsent`: cast while the line was lost; it is sent by itself. */
  readonly state: 'open' | 'sending' | 'unsent' | 'sent';
  /** Why the last one was not taken. */
  readonly refused: string | undefined;
  readonly pick: (option: string) => void;
  readonly cast: () => void;
  readonly change: () => void;
}

/** How long nobody answers before it is asked again, milliseconds. */
const againAfter = 2000;

/** One person's vote in one round, from picking to being heard. A page shows one round at a time: give it the round's id as key. */
export function useBallot(link: Link<PhoneView>, line: Line, { id, yours }: NonNullable<PhoneTable['round']>): Ballot {
  const [kept, setKept] = useState<KeptBallot>(() => readBallot(id));
  /** What was heard to be sent, until the room shows it: this phone may have other windows that vote after it. */
  const [heard, setHeard] = useState<{ readonly option: string; readonly over: string | undefined } | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => keepBallot(id, kept), [id, kept]);

  const { sending } = kept;
  const sent = heard && heard.over === yours ? heard.option : yours;
  const state = stateOf(kept, line, sent);
  const picked = state === 'sent' ? sent : (kept.picked ?? yours);
  if (heard && heard.option === yours) setHeard(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    if (sending === undefined || picked === undefined || line !== 'live') return;
    let waits = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    void link.ask({ type: 'vote', round: id, option: picked }, sending).then((told) => {
      if (!waits) return;
      if (!told.ok && told.code === 'unsent') {
        again = setTimeout(() => setAttempt((before) => before + 1), againAfter);
        return;
      }
      setKept((before) => ({ ...before, sending: undefined, changing: false, missed: told.ok ? undefined : picked }));
      if (told.ok) setHeard({ option: picked, over: yours });
      else setRefused(told.refused);
    });
    return () => {
      waits = false;
      clearTimeout(again);
    };
  }, [link, line, id, picked, sending, attempt]);

  return {
    picked,
    state,
    refused,
    pick: (option) => {
      setRefused(undefined);
      setKept((before) => ({ ...before, picked: option }));
    },
    cast: () => setKept((before) => ({ ...before, picked, sending: `${id} ${link.now().toString(36)}` })),
    change: () => setKept((before) => ({ ...before, picked, sending: undefined, changing: true })),
  };
}

function stateOf({ sending, changing }: KeptBallot, line: Line, sent: string | undefined): Ballot['state'] {
  if (sending !== undefined) return line === 'live' ? 'sending' : 'unsent';
  return sent !== undefined && !changing ? 'sent' : 'open';
}
