import type { ReactNode } from 'react';
import type { Drawer } from './drawer.ts';

export interface MapZoom {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

interface Props {
  readonly zoom: MapZoom | undefined;
  readonly drawer: Drawer;
  readonly onDrawer: (drawer: Drawer) => void;
  /** How many things are growing. */
  readonly growing: number;
  readonly keyShown: boolean;
  readonly onKeyShown: (shown: boolean) => void;
}

/** Small buttons at the corner of the map: the lists, what is growing, the key. */
export function MapTools({ drawer, onDrawer, growing, zoom, keyShown, onKeyShown }: Props): ReactNode {
  const toggle = (name: Drawer): void => onDrawer(drawer === name ? undefined : name);
  return (
    <div className="map-tools">
      <button type="button" aria-expanded={drawer === 'roster'} onClick={() => toggle('roster')}>
        People and wards
      </button>
      <button type="button" aria-expanded={keyShown} onClick={() => onKeyShown(!keyShown)}>
        Key
      </button>
      {growing > 0 && (
        <button type="button" aria-expanded={drawer === 'growing'} onClick={() => toggle('growing')}>
          Growing: {growing}
        </button>
      )}
      {zoom && (
        <>
          <button type="button" aria-label="Zoom the map in" onClick={() => zoom.zoomIn()}>
            +
          </button>
          <button type="button" aria-label="Zoom the map out" onClick={() => zoom.zoomOut()}>
            −
          </button>
          <button type="button" aria-label="Fit the whole map" onClick={() => zoom.fit()}>
            Fit
          </button>
        </>
      )}
    </div>
  );
}
