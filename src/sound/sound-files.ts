/** Where the sprite lies and where in it each cue is. Made by `assets/sound/make.sh`. */
import sprite from '../../assets/sound/sprite.json' with { type: 'json' };
import { type Cue, cues } from './cues.ts';

export interface SoundFiles {
  /** Best first; the next is tried where one does not load or decode. */
  readonly sources: readonly string[];
  /** Offset and duration, in milliseconds. */
  readonly sprite: Readonly<Record<Cue, readonly number[]>>;
}

export const soundFiles: SoundFiles = {
  sources: [new URL('../../assets/sound/cues.opus', import.meta.url).href, new URL('../../assets/sound/cues.mp3', import.meta.url).href],
  sprite,
};

/** The same, as Howler wants it: its own mutable pairs. */
export const howlerSprite = (files: SoundFiles): Record<string, [number, number]> =>
  Object.fromEntries(cues.map((cue) => [cue, [files.sprite[cue][0] ?? 0, files.sprite[cue][1] ?? 0]]));
