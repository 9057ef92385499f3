/** The map alone on a page, to be measured: `bench` starts it, plays a ripple and counts frames. */
import type { MapModel } from '../../../src/map/model.ts';
import { type MapProps, mountMap } from '../../../src/map/mount-map.ts';

interface MapBench {
  /** The renderer that was chosen, once the first model is on screen. */
  readonly ready: Promise<string>;
  /** Plays the ripple of a decision for so long, and says how many frames the page had. */
  readonly ripple: (milliseconds: number) => Promise<number>;
}
declare global {
  interface Window {
    bench?: MapBench;
  }
}

const { geography, people, model } = (await (await fetch('/map.json')).json()) as Pick<MapProps, 'geography' | 'people'> & {
  model: MapModel;
};
const element = document.getElementById('map');
if (!element) throw new Error('The page has no place for the map.');
const nothing = (): void => undefined;
const map = mountMap(element, {
  geography,
  people,
  urls: { under: '/under.svg', over: '/over.svg' },
  reducedMotion: false,
  onPick: nothing,
  onHover: nothing,
});
map.draw(model);

/** The same borough after a decision: everybody moved, trust ripples out. */
const moved = (by: number): MapModel => ({
  ...model,
  people: model.people.map((person) => ({ ...person, trust: Math.min(10, Math.max(0, person.trust + by)) })),
  hot: model.people.map(({ id }) => id),
  rings: [],
  ripple: true,
  faded: true,
  chips: Object.fromEntries(model.people.map(({ id }) => [id, by])),
});

window.bench = {
  ready: map.snapshotReady.then(() => (element.querySelector('canvas')?.getContext('2d') ? 'canvas' : 'webgl')),
  ripple: async (milliseconds) => {
    let frames = 0;
    let up = true;
    const ends = performance.now() + milliseconds;
    let next = 0;
    await new Promise<void>((resolve) => {
      const frame = (now: number): void => {
        frames += 1;
        // A ripple is over in a second or so: play one after the other, there and back.
        if (now >= next) {
          map.skip();
          map.draw(model);
          map.skip();
          map.draw(moved(up ? 2 : -2));
          up = !up;
          next = now + 1200;
        }
        if (now < ends) requestAnimationFrame(frame);
        else resolve();
      };
      requestAnimationFrame(frame);
    });
    map.skip();
    map.draw(model);
    map.skip();
    return frames;
  },
};
