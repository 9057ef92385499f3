/** A Howler that plays nothing and writes down what it was asked. */
import type { HowlOptions } from 'howler';
import type { HowlerModule } from '../../src/sound/load-howler.ts';

export interface FakeHowler {
  readonly loadHowler: () => Promise<HowlerModule>;
  readonly asked: string[];
  loads: number;
}

/** `opens` says whether a source decodes. */
export const fakeHowler = (opens: (source: string) => boolean = () => true): FakeHowler => {
  const asked: string[] = [];
  class Howl {
    constructor(options: HowlOptions) {
      const source = String(options.src);
      asked.push(`open ${source.split('.').at(-1)}`);
      queueMicrotask(() => (opens(source) ? options.onload?.(0) : options.onloaderror?.(0, 'will not decode')));
    }
    play(cue?: string | number): number {
      return asked.push(`play ${cue}`);
    }
    stop(): never {
      asked.push('stop');
      return this as never;
    }
    unload(): null {
      asked.push('unload');
      return null;
    }
  }
  const fake: FakeHowler = {
    asked,
    loads: 0,
    loadHowler: () => {
      fake.loads += 1;
      return Promise.resolve({ Howl });
    },
  };
  return fake;
};
