/** Opens the sprite from the first source that decodes here. Howler itself gives up after one. */
import type { HowlerModule } from './load-howler.ts';
import { howlerSprite, type SoundFiles } from './sound-files.ts';

export type Sprite = InstanceType<HowlerModule['Howl']>;

const openSource = (howler: HowlerModule, source: string, files: SoundFiles): Promise<Sprite> =>
  new Promise((resolve, reject) => {
    const howl: Sprite = new howler.Howl({
      src: [source],
      sprite: howlerSprite(files),
      onload: () => resolve(howl),
      onloaderror: (_id, error) => {
        howl.unload();
        reject(new Error(`${source}: ${String(error)}`));
      },
    });
  });

/** Rejects with every source's reason. */
export const openSprite = async (howler: HowlerModule, files: SoundFiles): Promise<Sprite> => {
  const reasons: string[] = [];
  for (const source of files.sources) {
    try {
      return await openSource(howler, source, files);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`no sound could be opened: ${reasons.join('; ')}`);
};
