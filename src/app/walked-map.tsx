import { type ReactNode, useMemo } from 'react';
import type { Play } from '../store/play.ts';
import type { Settings } from '../store/settings.ts';
import { mapSummary } from '../ui/play/map-summary.ts';
import { MapSlot } from './map-slot.tsx';
import { playAt } from './play-at.ts';

interface Props {
  readonly play: Play;
  /** The decision that is walked back to, counted from 0. */
  readonly decision: number;
  readonly settings: Settings;
}

const nothing = (): void => undefined;
const noPreview = {};

/** The map as it answered one decision of the run. */
export function WalkedMap({ play, decision, settings }: Props): ReactNode {
  const walked = useMemo(() => playAt(play, decision), [play, decision]);
  if (!walked) return undefined;
  return (
    <div className="map-slot" role="img" aria-label={mapSummary(walked)}>
      <div className="map-canvas" aria-hidden="true">
        <MapSlot
          play={walked}
          preview={noPreview}
          card={undefined}
          settings={settings}
          onCard={nothing}
          onPreview={nothing}
          onHandle={nothing}
        />
      </div>
    </div>
  );
}
