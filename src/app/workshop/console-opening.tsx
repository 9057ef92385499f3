import { sheets } from 'virtual:sheets';
import { type ReactNode, useEffect, useState } from 'react';
import { openRoom, recoverRoom } from '../../link/api.ts';
import type { LocalRoom } from '../../link/local-log.ts';
import type { LocalPorts } from '../../link/local-ports.ts';
import { openLocal } from '../../link/open-local.ts';
import type { RoomWish } from '../../ui/workshop/opening/opening-form.tsx';
import { OpeningScreen } from '../../ui/workshop/opening/opening-screen.tsx';
import { PhraseSheet } from '../../ui/workshop/opening/phrase-sheet.tsx';
import { RecoverForm } from '../../ui/workshop/opening/recover-form.tsx';
import type { Opened } from '../../workshop/wire.ts';
import { kitHref, localHref } from './console-route.ts';
import type { ConsoleTokens } from './console-tokens.ts';

interface Props {
  readonly ports: LocalPorts;
  /** Whether a server answers here that opens rooms. */
  readonly served: boolean;
  readonly onHold: (tokens: ConsoleTokens) => void;
}

const notOpened = 'The room would not open. Check the connection, then try again.';

/** Opens rooms, and lists those that this device keeps. */
export function ConsoleOpening({ ports, served, onHold }: Props): ReactNode {
  const [rooms, setRooms] = useState<readonly LocalRoom[]>();
  const [keeps, setKeeps] = useState(true);
  const [problem, setProblem] = useState<string>();
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    document.title = 'Play with a room – Bearings';
    void ports.log.then(async (log) => {
      setKeeps(log.lasting);
      setRooms(await log.rooms());
    });
  }, [ports]);

  async function open({ phones, ...wish }: RoomWish): Promise<void> {
    setProblem(undefined);
    if (phones) {
      const told = await openRoom({ ...wish, door: 'open' });
      return told.ok ? setOpened(told) : setProblem(told.refused);
    }
    const { scenario, tables, manner, minutes } = wish;
    try {
      window.location.hash = localHref(await openLocal({ scenario, tables, manner, minutes }, ports));
    } catch {
      setProblem(notOpened);
    }
  }

  if (opened) return <PhraseSheet code={opened.code} phrase={opened.phrase} onGo={() => onHold(opened)} />;
  return (
    <OpeningScreen
      scenes={sheets}
      rooms={rooms}
      served={served}
      keeps={keeps}
      problem={problem}
      onOpen={open}
      roomHref={localHref}
      kitHref={kitHref}
      onForget={(id) =>
        void ports.log.then(async (log) => {
          await log.remove(id);
          setRooms(await log.rooms());
        })
      }
      more={
        served && (
          <RecoverForm
            onRecover={async (code, phrase) => {
              const told = await recoverRoom(code, phrase);
              if (!told.ok) return told.refused;
              onHold(told);
              return undefined;
            }}
          />
        )
      }
    />
  );
}
