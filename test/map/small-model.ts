import { emptyModel } from '../../src/map/difference.ts';
import type { PeopleLayout } from '../../src/map/grounds.ts';
import type { MapModel, MapPerson } from '../../src/map/model.ts';

export function smallPerson(overrides: Partial<MapPerson> = {}): MapPerson {
  return {
    id: 'helen',
    name: 'Helen Marsh',
    role: 'Chief executive',
    sphere: 'corporate',
    portrait: { hair: 'grey', tone: 'a', collar: 'suit', extras: ['specs'] },
    mood: 'even',
    trust: 5,
    type: 'procedural',
    ...overrides,
  };
}

export function smallModel(overrides: Partial<MapModel> = {}): MapModel {
  return { ...emptyModel, wards: [{ id: 'docks', class: 1 }], people: [smallPerson()], ...overrides };
}

/** Helen east of You, her caption to the right. */
export const smallLayout: PeopleLayout = {
  you: [500, 400],
  cornerRadius: 26,
  people: [
    {
      id: 'helen',
      at: [700, 400],
      caption: [738, 381, 850, 419],
      side: 'right',
      link: [
        [500, 400],
        [700, 400],
      ],
    },
  ],
  places: { school: [300, 300] },
  wardNames: { docks: [320, 420] },
};
