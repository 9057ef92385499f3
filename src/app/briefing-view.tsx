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

const sheet = { width: 1440, height: 900 } as const;

/** The briefing of a sheet; begins a run. */
export function BriefingView({ opened: { scenario }, app }: Props): ReactNode {
  const [pins, setPins] = useState<readonly { readonly x: number; readonly y: number }[]>([]);
  useEffect(() => {
    let here = true;
    void loadMap(scenario.id)
      .then(({ geography }) => {
        if (!here) return;
        const middles = new Map(geography.wards.map(({ id, ring }) => [id, middleOf(ring)]));
        setPins(scenario.briefing.pins.map(({ ward }) => middles.get(ward) ?? { x: 0.5, y: 0.5 }));
      })
      // Without the map the lines still say where; nothing else is missing.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [scenario]);
  return (
    <BriefingScreen
      scenario={scenario}
      plate={filesOf(scenario.id).plate}
      pins={pins}
      onBegin={() => void app.begin(scenario.id)}
      onBack={() => app.navigate({ screen: 'home', mode: 'alone' })}
    />
  );
}

/** Middle of a flat ring x, y, x, y, … as shares of the sheet. */
function middleOf(ring: readonly number[]): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let at = 0; at < ring.length; at += 2) {
    x += ring[at] ?? 0;
    y += ring[at + 1] ?? 0;
  }
  const points = ring.length / 2;
  return { x: x / points / sheet.width, y: y / points / sheet.height };
}
