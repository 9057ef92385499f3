/**
 * The map alone on a page. To be looked at, it has a button for each thing that moves: `npx vite -c test/map-page/vite.config.ts`.
 * To be measured, `?bare` leaves the buttons out, and `window.bench` plays a ripple and counts frames.
 */
import '@fontsource-variable/besley/wght-italic.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/sofia-sans-condensed';
import { readMood } from '../../src/art/trust.ts';
import type { MapModel, MapPerson } from '../../src/map/model.ts';
import { type MapProps, mountMap } from '../../src/map/mount-map.ts';

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

const asked = new URLSearchParams(location.search);
const bare = asked.has('bare');
document.body.classList.toggle('bare', bare);
/** `?from=…` shows what was written to another folder. */
const from = asked.get('from') ?? '.';
type Written = Pick<MapProps, 'geography' | 'people'> & { readonly model: MapModel };
const { geography, people, model: first }: Written = await (await fetch(`${from}/map.json`)).json();

const element = document.querySelector<HTMLElement>('#map');
if (element === null) throw new Error('The page has no place for the map.');
const handle = mountMap(element, {
  geography,
  people,
  urls: { under: `${from}/under.svg`, over: `${from}/over.svg` },
  reducedMotion: asked.has('still'),
  ...(asked.has('webgl') ? { renderer: 'webgl' } : {}),
  clear: bare || asked.has('free') ? { left: 0, top: 0, right: 0, bottom: 0 } : { left: 0, top: 0, right: 410, bottom: 0 },
  onPick: (kind, id) => {
    document.title = `picked ${kind} ${id}`;
    draw({ focus: { kind, id } });
  },
  onHover: (kind, id) => {
    document.body.dataset.hover = `${kind ?? ''} ${id ?? ''}`;
  },
});

let model = first;
function draw(change: Partial<MapModel>): void {
  model = { ...model, ...change };
  handle.draw(model);
}
function shift(id: string, change: Partial<MapPerson>): MapPerson[] {
  return model.people.map((person) => (person.id === id ? { ...person, ...change, mood: readMood(change.trust ?? person.trust) } : person));
}

/** By the names of the crowd that the page is drawn with. */
const deeds: Record<string, () => void> = {
  hover: () =>
    draw({ hot: ['heads', 'lead-member', 'chief'], hints: { heads: 'up', 'lead-member': 'up', chief: 'same', panel: 'unknown' } }),
  looks: () => draw({ looks: ['voluntary', 'staithes-centre', 'hawthorn', 'infirmary'] }),
  decide: () => {
    const moved: Record<string, Partial<MapPerson>> = {
      'lead-member': { trust: 4, type: 'procedural' },
      heads: { trust: 6, type: 'procedural' },
      'old-lead': { trust: 6 },
      chief: { trust: 4 },
    };
    draw({
      people: Object.entries(moved).reduce<readonly MapPerson[]>((all, [id, change]) => {
        model = { ...model, people: all };
        return shift(id, change);
      }, model.people),
      hot: Object.keys(moved),
      hints: {},
      looks: [],
      ripple: true,
      faded: true,
      rings: ['cold-harbour-school', 'low-moor-school', 'hawthorn-school', 'st-oswalds-school'],
      chips: { 'lead-member': 2, heads: 2, 'old-lead': -1, chief: -1 },
      voices: [
        { who: 'lead-member', says: 'When is the next?' },
        { who: 'chief', says: 'Tell me first.' },
      ],
    });
  },
  calm: () => draw({ hot: [], hints: {}, ripple: false, faded: false, rings: [], chips: {}, voices: [], focus: undefined, looks: [] }),
  classes: () => draw({ wards: model.wards.map((ward) => ({ ...ward, class: ward.class === 1 ? 2 : ward.class })) }),
  person: () => draw({ focus: { kind: 'person', id: 'chief' } }),
  ward: () => draw({ focus: { kind: 'ward', id: 'kiln-bank' } }),
  place: () => draw({ focus: { kind: 'place', id: 'infirmary' } }),
  in: () => handle.zoomIn(),
  out: () => handle.zoomOut(),
  fit: () => handle.fit(),
  skip: () => handle.skip(),
};
for (const [name, deed] of bare ? [] : Object.entries(deeds)) {
  const button = document.createElement('button');
  button.textContent = name;
  button.id = name;
  button.onclick = deed;
  document.querySelector('#buttons')?.append(button);
}
handle.draw(model);

/** The same borough after a decision: everybody moved, trust ripples out. */
const moved = (by: number): MapModel => ({
  ...first,
  people: first.people.map((person) => ({ ...person, trust: Math.min(10, Math.max(0, person.trust + by)) })),
  hot: first.people.map(({ id }) => id),
  ripple: true,
  faded: true,
  chips: Object.fromEntries(first.people.map(({ id }) => [id, by])),
});
const rest = (): void => {
  handle.skip();
  handle.draw(first);
  handle.skip();
};

const ready = handle.snapshotReady.then(() => (element.querySelector('canvas')?.getContext('2d') ? 'canvas' : 'webgl'));
window.bench = {
  ready,
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
          rest();
          handle.draw(moved(up ? 2 : -2));
          up = !up;
          next = now + 1200;
        }
        if (now < ends) requestAnimationFrame(frame);
        else resolve();
      };
      requestAnimationFrame(frame);
    });
    rest();
    return frames;
  },
};
document.body.dataset.ready = await ready;
