import { type ReactNode, useEffect, useState } from 'react';
import { BriefingScreen } from '../ui/briefing/briefing-screen.tsx';
import type { Opened } from './app-state.ts';
import { filesOf } from './browser-ports.ts';
import { loadMap } from './load-map.ts';
import type { App } from './open-app.ts';

interface Props {
  readonly opened: Opened;
  readonly app: App;
}

interface Drawn {
  /** Markup of the sheet, so that its words find the page's type; its address until that is here. */
  readonly plate: string;
  /** Shares of the sheet. */
  readonly pins: readonly { readonly x: number; readonly y: number }[];
}

const sheet = { width: 1440, height: 900 } as const;

async function drawn({ scenario }: Opened): Promise<Drawn> {
  const [plate, { geography }] = await Promise.all([
    fetch(filesOf(scenario.id).plate).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`)))),
    loadMap(scenario.id),
  ]);
  const middles = new Map(geography.wards.map(({ id, middle: [x, y] }) => [id, { x: x / sheet.width, y: y / sheet.height }]));
  return { plate, pins: scenario.briefing.pins.map(({ ward }) => middles.get(ward) ?? { x: 0.5, y: 0.5 }) };
}

/** The briefing of a sheet; begins a run. */
export function BriefingView({ opened, app }: Props): ReactNode {
  const { scenario } = opened;
  const [{ plate, pins }, setDrawn] = useState<Drawn>({ plate: filesOf(scenario.id).plate, pins: [] });
  useEffect(() => {
    let here = true;
    drawn(opened).then(
      (made) => here && setDrawn(made),
      // Without the map the lines still say where; nothing else is missing.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [opened]);
  return (
    <BriefingScreen
      scenario={scenario}
      plate={plate}
      pins={pins}
      onBegin={() => void app.begin(scenario.id)}
      onBack={() => app.navigate({ screen: 'home', mode: 'alone' })}
    />
  );
}
