import { type ReactNode, useEffect, useState } from 'react';
import { shareConsole, whoIsHere } from '../../link/api.ts';
import { ShareConsole } from '../../ui/workshop/console/share-console.tsx';
import { WherePhonesJoin } from '../../ui/workshop/console/where-phones-join.tsx';
import type { ConsoleLink } from '../../workshop/link.ts';
import { type ConsoleTokens, handoverHref } from './console-tokens.ts';
import { ConsoleWindow } from './console-window.tsx';
import { keepAddress, readAddress } from './kept-address.ts';
import { phoneAddress } from './stage-open.ts';

interface Props {
  readonly tokens: ConsoleTokens;
  readonly onLeave: () => void;
}

/** The console of a room at a server. */
export function RemoteConsole({ tokens, onLeave }: Props): ReactNode {
  const [link, setLink] = useState<ConsoleLink>();
  const [failed, setFailed] = useState(false);
  const [addresses, setAddresses] = useState<readonly string[]>();
  const [chosen, setChosen] = useState(readAddress);
  const address = addresses && phoneAddress(window.location.href, addresses, chosen);
  useEffect(() => {
    let left = false;
    void whoIsHere().then((here) => {
      if (!left) setAddresses(here?.addresses ?? []);
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
        <>
          {addresses?.some((one) => one === address) && (
            <WherePhonesJoin
              addresses={addresses}
              chosen={address}
              onChoose={(one) => {
                keepAddress(one);
                setChosen(one);
              }}
            />
          )}
          <ShareConsole
            onLeave={onLeave}
            onShare={async () => {
              const told = await shareConsole(tokens.console);
              return told.ok ? { href: handoverHref(told) } : told;
            }}
          />
        </>
      }
    />
  );
}
