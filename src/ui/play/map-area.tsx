import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import type { Drawer } from './drawer.ts';
import { Growing } from './growing.tsx';
import { HintLine } from './hint-line.tsx';
import { hintFor } from './hints.ts';
import { MapKey } from './map-key.tsx';
import { mapSummary } from './map-summary.ts';
import { MapTools, type MapZoom } from './map-tools.tsx';
import { Neatline } from './neatline.tsx';
import type { PlayActions, Spot } from './play-actions.ts';
import { Roster } from './roster.tsx';
import { SpotCard } from './spot-card.tsx';
import './map-area.css';

interface Props {
  readonly play: Play;
  readonly actions: PlayActions;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly card: Spot | undefined;
  readonly map: ReactNode;
  readonly drawer: Drawer;
  readonly onDrawer: (drawer: Drawer) => void;
  readonly zoom: MapZoom | undefined;
  readonly keyShown: boolean;
  readonly onKeyShown: (shown: boolean) => void;
}

/** The map in its frame, with all that lies over it: tools, key, lists, what is growing, a card, a hint. */
export function MapArea({
  play,
  actions,
  settings,
  onSettings,
  card,
  map,
  drawer,
  onDrawer,
  zoom,
  keyShown,
  onKeyShown,
}: Props): ReactNode {
  const hint = hintFor(play, settings.seen);
  return (
    <Neatline>
      <div className="map-slot" role="img" aria-label={mapSummary(play)}>
        <div className="map-canvas" aria-hidden="true">
          {map ?? <p className="map-coming">The map is being drawn. The words are ready.</p>}
        </div>
      </div>
      <MapTools
        drawer={drawer}
        onDrawer={onDrawer}
        growing={play.world.initiatives.length}
        zoom={zoom}
        keyShown={keyShown}
        onKeyShown={onKeyShown}
      />
      {keyShown && <MapKey />}
      <Roster play={play} actions={actions} open={drawer === 'roster'} onClose={() => onDrawer(undefined)} />
      {drawer === 'growing' && (
        <section className="growing-drawer inset" aria-label="Growing">
          <h2>Growing</h2>
          <Growing play={play} onDrop={actions.onDrop} />
        </section>
      )}
      {hint?.at === 'map' && (
        <div className="map-hint">
          <HintLine hint={hint} onDismiss={() => onSettings({ ...settings, seen: [...settings.seen, hint.id] })} />
        </div>
      )}
      {card && <SpotCard key={`${card.kind}/${card.id}`} play={play} spot={card} actions={actions} />}
    </Neatline>
  );
}
