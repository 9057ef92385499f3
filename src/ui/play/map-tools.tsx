import type { ReactNode } from 'react';
import type { Drawer } from './play-screen.tsx';

interface Props {
  readonly drawer: Drawer;
  readonly onDrawer: (drawer: Drawer) => void;
  /** How many things are growing. */
  readonly growing: number;
  readonly keyShown: boolean;
  readonly onKeyShown: (shown: boolean) => void;
}

/** Small buttons at the corner of the map: the lists, what is growing, the key. */
export function MapTools({ drawer, onDrawer, growing, keyShown, onKeyShown }: Props): ReactNode {
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
    </div>
  );
}
