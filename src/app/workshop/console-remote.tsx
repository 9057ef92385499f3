import { type ReactNode, useEffect, useState } from 'react';
import { shareConsole, whoIsHere } from '../../link/api.ts';
import { ShareConsole } from '../../ui/workshop/console/share-console.tsx';
import type { ConsoleLink } from '../../workshop/link.ts';
import { type ConsoleTokens, handoverHref } from './console-tokens.ts';
import { ConsoleWindow } from './console-window.tsx';
import { phoneAddress } from './stage-open.ts';

interface Props {
  readonly tokens: ConsoleTokens;
  readonly onLeave: () => void;
}

/** The console of a room at a server. */
export function RemoteConsole({ tokens, onLeave }: Props): ReactNode {
  const [link, setLink] = useState<ConsoleLink>();
  const [failed, setFailed] = useState(false);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let left = false;
    void whoIsHere().then((here) => {
      if (!left) setAddress(phoneAddress(window.location.href, here?.addresses ?? []));
    });
    return () => {
      left = true;
    };
  }, []);
  useEffect(() => {
    let opened: ConsoleLink | undefined;
    let left = false;
    import('../../link/remote-link.ts').then(
      ({ consoleLink }) => {
        if (left) return;
        opened = consoleLink(tokens.console);
        setLink(opened);
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, [tokens]);
  if (failed) throw new Error('The line to the server would not load.');
  if (!link) return null;
  return (
    <ConsoleWindow
      link={link}
      phones
      address={address}
      plan={tokens.console.slice(0, 40)}
      screen={`./stage.html#${tokens.stage}`}
      onLeave={onLeave}
      more={
        <ShareConsole
          onLeave={onLeave}
          onShare={async () => {
            const told = await shareConsole(tokens.console);
            return told.ok ? { href: handoverHref(told) } : told;
          }}
        />
      }
    />
  );
}
