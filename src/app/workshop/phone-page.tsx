import { type ReactNode, useEffect, useState } from 'react';
import { JoinScreen } from '../../ui/workshop/phone/join-screen.tsx';
import { PhoneScreen } from '../../ui/workshop/phone/phone-screen.tsx';
import { readCode } from '../../workshop/code.ts';
import type { Link } from '../../workshop/link.ts';
import type { PhoneView } from '../../workshop/phone-view.ts';

/** How a phone reaches a room: as `link/remote-link.ts` has it. */
export interface Reach {
  readonly joinRoom: (
    code: string,
    name: string,
  ) => Promise<{ readonly ok: true; readonly token: string } | { readonly ok: false; readonly refused: string }>;
  readonly seatToken: (code: string) => string | undefined;
  readonly phoneLink: (token: string) => Link<PhoneView>;
}

interface Props {
  readonly reach: () => Promise<Reach>;
  /** `#TERN-42`, or empty. */
  readonly hash: string;
}

/** A phone's page: the way in, and then the room. Whoever has a seat in the room that is named has it again. */
export function PhonePage({ reach, hash }: Props): ReactNode {
  const named = decoded(hash);
  const [link, setLink] = useState<Link<PhoneView> | undefined>(undefined);
  useEffect(() => {
    const code = readCode(named);
    if (code === undefined) return;
    let left = false;
    reach().then(
      ({ seatToken, phoneLink }) => {
        const token = seatToken(code);
        if (!left && token !== undefined) setLink((open) => open ?? phoneLink(token));
      },
      // Then it is tried again when somebody joins.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [reach, named]);
  useEffect(() => () => link?.close(), [link]);

  const join = async (code: string, name: string): Promise<string | undefined> => {
    try {
      const { joinRoom, phoneLink } = await reach();
      const joined = await joinRoom(code, name);
      if (!joined.ok) return joined.refused;
      // A reload comes back to this room.
      window.history.replaceState(window.history.state, '', `#${code.replace(' ', '-')}`);
      setLink(phoneLink(joined.token));
      return undefined;
    } catch {
      return 'The page could not load the rest of itself. Check the Wi-Fi, then try again.';
    }
  };
  return link ? <PhoneScreen link={link} /> : <JoinScreen code={named} onJoin={join} />;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).replace('-', ' ');
  } catch {
    return '';
  }
}
