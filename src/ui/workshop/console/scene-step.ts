import type { RoomScene } from '../../../workshop/session.ts';
import type { NextStep } from './next-step.ts';

/** What brings a room to its first decision; `undefined` once it plays. A vote can be opened without it. */
export function sceneStep(scene: RoomScene, phones: boolean): NextStep | undefined {
  switch (scene) {
    case 'coming':
      return {
        says: 'Show the brief',
        more: phones ? 'On the screen and on every phone.' : 'On the screen, for you to read aloud.',
        commands: [{ type: 'set-scene', scene: 'brief' }],
      };
    case 'brief':
      return { says: 'On to decision 1', commands: [{ type: 'set-scene', scene: 'play' }] };
    case 'play':
      return undefined;
  }
}
