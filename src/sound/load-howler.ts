/** Howler stays out of the first download: most sessions never switch sound on. */
import type { Howl, HowlOptions } from 'howler';

/** The part of Howler we use; small enough to fake. */
export interface HowlerModule {
  readonly Howl: new (options: HowlOptions) => Pick<Howl, 'play' | 'stop' | 'unload'>;
}

export const loadHowler = (): Promise<HowlerModule> => import('howler');
