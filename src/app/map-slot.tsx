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

/** Whether anything can be drawn at all: Phaser throws from its own timers where nothing can. */
const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/** Boxes of the element that buttons and key stand on, css px. */
function thingsOver(element: HTMLElement): readonly (readonly [number, number, number, number])[] {
  const own = element.getBoundingClientRect();
  return [...document.querySelectorAll('.map-tools, .map-key')]
    .map((thing) => thing.getBoundingClientRect())
    .filter((box) => box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top)
    .map((box) => [box.left - own.left, box.top - own.top, box.right - own.left, box.bottom - own.top]);
}

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
    const sheet = element.current?.closest('.play-sheet');
    void (hasCanvas() ? Promise.all([import('../map/mount-map.ts'), loadMap(id)]) : Promise.reject(new Error('no canvas')))
      .then(([{ mountMap }, { geography, people }]) => {
        if (gone || !element.current) return undefined;
        mounted = mountMap(element.current, {
          geography,
          people,
          urls: { under, over },
          reducedMotion: wantsLess(latest.current.settings),
          clear: coverOf(element.current),
          onPick: (kind, picked) => latest.current.onCard({ kind, id: picked }),
          onZoom: (zoomed) => sheet?.classList.toggle('map-zoomed', zoomed),
          onFail: () => setFailed(!gone),
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
      sheet?.classList.remove('map-zoomed');
      setHandle(undefined);
      latest.current.onHandle(undefined);
    };
  }, [id]);

  useEffect(() => handle?.draw(mapModelOf(play, preview, card)), [handle, play, preview, card]);
  useEffect(() => handle?.setReducedMotion(wantsLess(settings)), [handle, settings]);
  useEffect(() => {
    if (!handle || !element.current) return;
    const own = element.current;
    const watch = new ResizeObserver(() => handle.setClear(coverOf(own), thingsOver(own)));
    watch.observe(own);
    for (const thing of document.querySelectorAll('.play-panel, .map-tools, .map-key')) watch.observe(thing);
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
