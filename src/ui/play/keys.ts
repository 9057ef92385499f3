/** What a key asks for on the play sheet. */
export type KeyAction =
  | { readonly does: 'pick'; readonly index: number }
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'pass' | 'lean' | 'go' | 'wards' | 'key' | 'log' | 'pause' | 'help' | 'back' };

/** Where the key was pressed, so that nothing is taken from a field, a radio group or a scrolling text. */
export type KeyPlace =
  /** A field that is typed into. */
  | 'field'
  /** A button or link: Enter is its own. */
  | 'button'
  /** A radio, a checkbox or a button that stays pressed: arrows and Space are its own, Enter is not. */
  | 'choice'
  /** Elsewhere in the panel or a card: up and down scroll. */
  | 'panel'
  /** The map and the lists beside it. */
  | 'map'
  /** Nothing in particular. */
  | 'page';

const letters: Readonly<Record<string, KeyAction>> = {
  a: { does: 'pick', index: 0 },
  b: { does: 'pick', index: 1 },
  c: { does: 'pick', index: 2 },
  d: { does: 'pick', index: 3 },
  s: { does: 'lean' },
  w: { does: 'wards' },
  k: { does: 'key' },
  l: { does: 'log' },
  p: { does: 'pause' },
  '?': { does: 'help' },
  1: { does: 'pick', index: 0 },
  2: { does: 'pick', index: 1 },
  3: { does: 'pick', index: 2 },
  4: { does: 'pick', index: 3 },
  5: { does: 'pass' },
};

const arrows: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { does: 'step', by: 1 },
  ArrowDown: { does: 'step', by: 1 },
  ArrowLeft: { does: 'step', by: -1 },
  ArrowUp: { does: 'step', by: -1 },
};

const isFree = (arrow: string, place: KeyPlace): boolean =>
  place === 'map' || place === 'page' || (place === 'panel' && (arrow === 'ArrowLeft' || arrow === 'ArrowRight'));

/** What `key` means at `place`; single letters and figures only where `single` allows them. */
export function keyAction(key: string, place: KeyPlace, single: boolean): KeyAction | undefined {
  if (key === 'Escape') return { does: 'back' };
  if (place === 'field') return undefined;
  if (key === 'Enter') return place === 'button' ? undefined : { does: 'go' };
  if (key in arrows) return isFree(key, place) ? arrows[key] : undefined;
  return single ? letters[key.toLowerCase()] : undefined;
}
