/** A page for looking at the map alone: a made-up model, and a button for each thing that moves. */
import '@fontsource-variable/besley/wght-italic.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/sofia-sans-condensed';
import { type OutcomeClass, outcomeClassOf } from '../../src/core/outcome-class.ts';
import { readMood } from '../../src/art/trust.ts';
import type { MapModel, MapPerson } from '../../src/map/model.ts';
import { mountMap } from '../../src/map/mount-map.ts';
import overUrl from './.generated/over.svg?url';
import underUrl from './.generated/under.svg?url';

const read = (url: URL | string) => fetch(url).then((answer) => answer.json());
const asked = new URLSearchParams(location.search);
/** `?map=…&crowd=…` shows another sheet than the one drawn for this page. */
const { geography, people } = await read(asked.get('map') ?? new URL('./.generated/map.json', import.meta.url));
const crowd: MapPerson[] = await read(asked.get('crowd') ?? new URL('./.generated/crowd.json', import.meta.url));

const element = document.querySelector<HTMLElement>('#map');
if (element === null) throw new Error('no place for the map');
const handle = mountMap(element, {
  geography,
  people,
  urls: { under: underUrl, over: overUrl },
  reducedMotion: asked.has('still'),
  ...(asked.has('webgl') ? { renderer: 'webgl' } : {}),
  clear: asked.has('free') ? { left: 0, top: 0, right: 0, bottom: 0 } : { left: 0, top: 0, right: 410, bottom: 0 },
  onPick: (kind, id) => {
    document.title = `picked ${kind} ${id}`;
    draw({ focus: { kind, id } });
  },
  onHover: (kind, id) => {
    document.body.dataset.hover = `${kind ?? ''} ${id ?? ''}`;
  },
});

const classes: OutcomeClass[] = [1, 1, 1, 2, 2, 2, 3, 3, 2, 3, 2, 3, 4, 1, 2, 1, 2, 3, 3, 4, 3, 4, 5, 4, 5, 4, 4, 4];
const wards = geography.wards.map(({ id }: { id: string }, index: number) => ({ id, class: classes[index] ?? outcomeClassOf(5) }));
let model: MapModel = {
  wards,
  people: crowd.map((person) => ({ ...person, mood: readMood(person.trust) })),
  hints: {},
  hot: [],
  focus: undefined,
  looks: [],
  rings: [],
  ripple: false,
  faded: false,
  chips: {},
  voices: [],
};

function draw(change: Partial<MapModel>): void {
  model = { ...model, ...change };
  handle.draw(model);
}
function shift(id: string, change: Partial<MapPerson>): MapPerson[] {
  return model.people.map((person) => (person.id === id ? { ...person, ...change, mood: readMood(change.trust ?? person.trust) } : person));
}

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
for (const [name, deed] of Object.entries(deeds)) {
  const button = document.createElement('button');
  button.textContent = name;
  button.id = name;
  button.onclick = deed;
  document.querySelector('#buttons')?.append(button);
}
handle.draw(model);
await handle.snapshotReady;
document.body.dataset.ready = document.querySelector('canvas')?.getContext('2d') === null ? 'webgl' : 'canvas';
