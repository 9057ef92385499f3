/** One window of a workshop in memory. `window.room` is the workshop, so that a test can go on from there; `window.show` shows another. */
import '../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import { openLog } from '../../src/link/browser-log.ts';
import { ConsoleScreen } from '../../src/ui/workshop/console/console-screen.tsx';
import { JoinScreen } from '../../src/ui/workshop/phone/join-screen.tsx';
import { PhoneScreen } from '../../src/ui/workshop/phone/phone-screen.tsx';
import { StageScreen } from '../../src/ui/workshop/stage/stage-screen.tsx';
import type { Link } from '../../src/workshop/link.ts';
import { logLaws } from '../link/log-laws.ts';
import { isScene, playScene } from '../workshop/scenes.ts';

const asked = new URLSearchParams(window.location.search);
const address = asked.has('alone') ? undefined : 'https://bearings.example';
const root = createRoot(document.getElementById('root') as HTMLElement);
const join = async (code: string): Promise<string | undefined> =>
  code === 'TERN 42' ? undefined : 'That room is not open. Check the screen.';

const nothing = (): void => undefined;

/** A line that takes `slow` milliseconds each way. */
const slowly = <View,>(link: Link<View>, slow: number): Link<View> => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, slow));
  return {
    ...link,
    ask: async (command, key) => {
      await wait();
      const told = await link.ask(command, key);
      await wait();
      return told;
    },
  };
};

async function show(scene: string): Promise<void> {
  if (!isScene(scene)) throw new Error(`There is no scene ${scene}.`);
  const room = await playScene(scene, Date.now);
  Object.assign(window, { room });
  const screens = {
    phone: () => <PhoneScreen key={scene} link={room.phone('p1')} />,
    console: () => (
      <ConsoleScreen
        key={scene}
        link={slowly(room.console(), Number(asked.get('slow') ?? 0))}
        phones={room.session().seats.length > 0}
        address={address}
        places={{}}
        onPlaces={nothing}
        onScreen={nothing}
        debrief={() => '#debrief'}
        onDebrief={nothing}
        kit={() => '#kit'}
      />
    ),
    join: () => <JoinScreen code="tern 24" onJoin={join} />,
    stage: () => <StageScreen key={scene} link={room.stage()} address={address} />,
  };
  const which = asked.get('window');
  root.render(screens[which === 'phone' || which === 'join' || which === 'console' ? which : 'stage']());
}

/** Tries one law of logs on this browser's own, in a database that nothing has been kept in. */
async function tryLog(law: string): Promise<unknown> {
  const log = await openLog(`laws ${law}`);
  if (!log.lasting) throw new Error('This browser keeps nothing.');
  return logLaws[law]?.(log);
}

Object.assign(window, { show, tryLog });
await show(asked.get('scene') ?? 'coming');
