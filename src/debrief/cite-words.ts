import { studyPlace } from './study-place.ts';

/** Where the entries that something rests on stand, each place once: "Resourceful leadership, chapter 6, case study 8 and chapter 3". */
export function citeWords(ids: readonly string[]): string {
  const places = [...new Set(ids.map(studyPlace))];
  const own = places.filter((place) => !place.startsWith(companion));
  const others = places.filter((place) => place.startsWith(companion)).map((place) => `the ${place}`);
  return [own.length === 0 ? '' : `Resourceful leadership, ${own.join('; ')}`, ...others].filter((part) => part !== '').join('; ');
}

const companion = 'companion report';
