/** Portraits of people as images, loaded before they are needed. */
import { type PortraitParts, portrait, youParts } from '../art/portrait.ts';
import type { Mood } from '../art/trust.ts';
import type { MapModel } from './model.ts';
import { loadSymbol } from './symbols.ts';

export interface FaceStore {
  /** Resolves when every face of the model, and yours, can be found. */
  load(model: MapModel): Promise<void>;
  find(parts: PortraitParts, mood: Mood): HTMLImageElement | undefined;
}

export function makeFaceStore(): FaceStore {
  const faces = new Map<string, HTMLImageElement>();
  const name = (parts: PortraitParts, mood: Mood): string => [parts.hair, parts.tone, parts.collar, ...parts.extras, mood].join(' ');
  const loadOne = async (parts: PortraitParts, mood: Mood): Promise<void> => {
    const key = name(parts, mood);
    if (!faces.has(key)) faces.set(key, await loadSymbol(portrait(parts, mood), '0 0 64 64'));
  };
  return {
    load: async (model) => {
      await Promise.all([loadOne(youParts, 'even'), ...model.people.map((person) => loadOne(person.portrait, person.mood))]);
    },
    find: (parts, mood) => faces.get(name(parts, mood)),
  };
}
