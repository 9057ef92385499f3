import { sheets } from 'virtual:sheets';
import { type ReactNode, useEffect, useState } from 'react';
import { openRoom, recoverRoom } from '../../link/api.ts';
import type { LocalRoom } from '../../link/local-log.ts';
import type { LocalPorts } from '../../link/local-ports.ts';
import { openLocal } from '../../link/open-local.ts';
import { HeldRooms } from '../../ui/workshop/opening/held-rooms.tsx';
import type { RoomWish } from '../../ui/workshop/opening/opening-form.tsx';
import { OpeningScreen } from '../../ui/workshop/opening/opening-screen.tsx';
import { PhraseSheet } from '../../ui/workshop/opening/phrase-sheet.tsx';
import { RecoverForm } from '../../ui/workshop/opening/recover-form.tsx';
import { readCode } from '../../workshop/code.ts';
import { kitHref, localHref } from './console-route.ts';
import { type ConsoleTokens, keepOpened, readOpened } from './console-tokens.ts';
import { heldConsoles, holdConsole, letGoOf } from './held-consoles.ts';

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
  const [opened, setOpened] = useState(readOpened);
  const [held, setHeld] = useState(heldConsoles);
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
      if (!told.ok) return setProblem(told.refused);
      keepOpened(told);
      holdConsole({ ...told, title: sheets.find(({ id }) => id === wish.scenario)?.title ?? '', since: ports.now() });
      return setOpened(told);
    }
    const { scenario, tables, manner, minutes } = wish;
    try {
      window.location.hash = localHref(await openLocal({ scenario, tables, manner, minutes }, ports));
    } catch {
      setProblem(notOpened);
    }
  }

  if (opened)
    return (
      <PhraseSheet
        code={opened.code}
        phrase={opened.phrase}
        onGo={() => {
          keepOpened(undefined);
          onHold(opened);
        }}
      />
    );
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
          <>
            <HeldRooms
              rooms={held}
              onTake={(console) => {
                const taken = held.find((one) => one.console === console);
                if (taken) onHold(taken);
              }}
              onLetGo={(console) => {
                letGoOf(console);
                setHeld(heldConsoles());
              }}
            />
            <RecoverForm
              onRecover={async (code, phrase) => {
                const told = await recoverRoom(code, phrase);
                if (!told.ok) return told.refused;
                holdConsole({ console: told.console, stage: told.stage, code: readCode(code) ?? code, title: '', since: ports.now() });
                onHold(told);
                return undefined;
              }}
            />
          </>
        )
      }
    />
  );
}
