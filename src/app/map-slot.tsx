import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapHandle } from '../map/mount-map.ts';
import type { Play } from '../store/play.ts';
import type { Settings } from '../store/settings.ts';
import type { Preview, Spot } from '../ui/play/play-actions.ts';
import { filesOf } from './browser-ports.ts';
import { coverOf } from './cover-of.ts';
import { loadMap } from './load-map.ts';
import { mapModelOf } from './map-model-of.ts';
import './map-slot.css';

interface Props {
  readonly play: Play;
  readonly preview: Preview;
  readonly card: Spot | undefined;
  readonly settings: Settings;
  readonly onCard: (spot: Spot | undefined) => void;
  readonly onPreview: (preview: Preview) => void;
  readonly onHandle: (handle: MapHandle | undefined) => void;
}

const wantsLess = (settings: Settings): boolean =>
  settings.motion === 'less' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The canvas. Phaser is fetched here, after the words are on the screen; without it the game goes on in words. */
export function MapSlot({ play, preview, card, settings, onCard, onPreview, onHandle }: Props): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<MapHandle | undefined>();
  const [failed, setFailed] = useState(false);
  const { id } = play.scenario;
  const latest = useRef({ settings, onCard, onPreview, onHandle });
  useEffect(() => {
    latest.current = { settings, onCard, onPreview, onHandle };
  });

  useEffect(() => {
    let mounted: MapHandle | undefined;
    let gone = false;
    const { under, over } = filesOf(id);
    void Promise.all([import('../map/mount-map.ts'), loadMap(id)])
      .then(([{ mountMap }, { geography, people }]) => {
        if (gone || !element.current) return undefined;
        mounted = mountMap(element.current, {
          geography,
          people,
          urls: { under, over },
          reducedMotion: wantsLess(latest.current.settings),
          clear: coverOf(element.current),
          onPick: (kind, picked) => latest.current.onCard({ kind, id: picked }),
          onHover: (kind, at) => latest.current.onPreview(kind && at ? { spot: { kind, id: at } } : {}),
        });
        setHandle(mounted);
        latest.current.onHandle(mounted);
        return mounted.snapshotReady;
      })
      .catch(() => setFailed(!gone));
    return () => {
      gone = true;
      mounted?.destroy();
      setHandle(undefined);
      latest.current.onHandle(undefined);
    };
  }, [id]);

  useEffect(() => handle?.draw(mapModelOf(play, preview, card)), [handle, play, preview, card]);
  useEffect(() => handle?.setReducedMotion(wantsLess(settings)), [handle, settings]);
  useEffect(() => {
    if (!handle || !element.current) return;
    const own = element.current;
    const watch = new ResizeObserver(() => handle.setClear(coverOf(own)));
    watch.observe(own);
    const panel = document.querySelector('.play-panel');
    if (panel) watch.observe(panel);
    const skip = (): void => handle.skip();
    window.addEventListener('keydown', skip);
    return () => {
      watch.disconnect();
      window.removeEventListener('keydown', skip);
    };
  }, [handle]);

  return (
    <>
      <div ref={element} className="map-mount" />
      {failed && (
        <p className="map-coming">
          The map could not be drawn here. Everything can be played from the panel and the list of people and wards.
        </p>
      )}
    </>
  );
}
