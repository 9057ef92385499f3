import type { ConsoleView } from '../../../workshop/console-view.ts';
import { rolesWords, withoutRole } from './decides-words.ts';
import type { NextStep } from './next-step.ts';

const deal: NextStep = { says: 'Deal roles', commands: [{ type: 'deal-roles', tables: 'all' }] };

/** What brings a room to its first decision; `undefined` once it plays. A vote can be opened without it. */
export function sceneStep(view: Pick<ConsoleView, 'scene' | 'seats' | 'tables'>, phones: boolean): NextStep | undefined {
  const others = phones && withoutRole(view) > 0 ? [deal] : [];
  switch (view.scene) {
    case 'coming':
      return {
        says: 'Show the brief',
        more: phones ? `On the screen and on every phone. ${rolesWords(view)}` : 'On the screen, for you to read aloud.',
        commands: [{ type: 'set-scene', scene: 'brief' }],
        others,
      };
    case 'brief':
      return {
        says: 'On to decision 1',
        more: phones ? rolesWords(view) : undefined,
        commands: [{ type: 'set-scene', scene: 'play' }],
        others,
      };
    case 'play':
      return undefined;
  }
}
