/** The game's sound: silent and unloaded until someone chooses it, and never in the way when it fails. */
import { createCueThrottle } from './cue-throttle.ts';
import type { Cue } from './cues.ts';
import type { HowlerModule } from './load-howler.ts';
import { openSprite, type Sprite } from './open-sprite.ts';
import { type SoundFiles, soundFiles } from './sound-files.ts';

export interface SoundOptions {
  readonly loadHowler: () => Promise<HowlerModule>;
  readonly files?: SoundFiles | undefined;
  /** Told once an attempt to load fails; the player is not. Choosing sound again tries again. */
  readonly onFailure?: ((reason: unknown) => void) | undefined;
  /** Hidden stops sound. The document, where there is one. */
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'> | undefined;
  /** Milliseconds from any start. */
  readonly now?: (() => number) | undefined;
}

export interface Sound {
  /** Plays a cue, `after` milliseconds from now. Does nothing while off, loading, failed or hidden. */
  readonly play: (cue: Cue, after?: number) => void;
  readonly setOn: (on: boolean) => void;
  /** Silences what sounds and forgets what was still to come. */
  readonly stop: () => void;
  readonly destroy: () => void;
}

export const createSound = (options: SoundOptions): Sound => {
  const { loadHowler, files = soundFiles, onFailure, now = () => performance.now() } = options;
  const page = options.page ?? (typeof document === 'undefined' ? undefined : document);
  const mayPlay = createCueThrottle();
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  let on = false;
  let gone = false;
  let opening = false;
  let sprite: Sprite | undefined;

  const open = async (): Promise<void> => {
    opening = true;
    try {
      const opened = await openSprite(await loadHowler(), files);
      if (gone) opened.unload();
      else sprite = opened;
    } catch (reason) {
      if (!gone) onFailure?.(reason);
    } finally {
      opening = false;
    }
  };

  /** A cue that comes late tells of the wrong thing: before the sprite is open, cues are dropped, not kept. */
  const sound = (cue: Cue): void => {
    if (!on || sprite === undefined || page?.hidden === true || !mayPlay(cue, now())) return;
    sprite.play(cue);
  };

  const stop = (): void => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
    sprite?.stop();
  };

  const hush = (): void => {
    if (page?.hidden === true) stop();
  };
  page?.addEventListener('visibilitychange', hush);

  return {
    play: (cue, after = 0) => {
      if (!on) return;
      if (after <= 0) return sound(cue);
      const timer = setTimeout(() => {
        waiting.delete(timer);
        sound(cue);
      }, after);
      waiting.add(timer);
    },
    setOn: (wanted) => {
      on = wanted && !gone;
      if (!on) stop();
      else if (sprite === undefined && !opening) void open();
    },
    stop,
    destroy: () => {
      gone = true;
      on = false;
      stop();
      page?.removeEventListener('visibilitychange', hush);
      sprite?.unload();
      sprite = undefined;
    },
  };
};
