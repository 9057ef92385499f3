/** Keeps the loop asleep while nothing moves: a still map costs nothing. */
import type Phaser from 'phaser';

export interface Sleeper {
  /** At least two more frames, and as many as `isBusy` asks for. */
  wake(): void;
}

export function makeSleeper(game: Phaser.Game, isBusy: () => boolean): Sleeper {
  let owed = 2;
  game.events.on('postrender', () => {
    if (isBusy()) {
      owed = 2;
      return;
    }
    owed -= 1;
    if (owed <= 0) game.loop.sleep();
  });
  return {
    wake: () => {
      owed = 2;
      game.loop.wake();
    },
  };
}
