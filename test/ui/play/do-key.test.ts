import { expect, test } from 'vitest';
import { doKey } from '../../../src/ui/play/do-key.ts';
import type { KeyAction } from '../../../src/ui/play/keys.ts';
import type { PlayActions } from '../../../src/ui/play/play-actions.ts';
import { smallBeats } from '../../small-beats.ts';
import { smallScenario } from '../../small-scenario.ts';
import { moments, on, say } from './played.ts';

/** The first decision, where B asks for more cover than there is (5), C is closed by the story and letting it pass costs too much. */
const beats = smallBeats.map((beat) => ({
  ...beat,
  options: beat.options.map((option, index) => ({
    ...option,
    costs: index === 1 ? { cover: 9 } : { time: 1 },
    when: index === 2 ? ({ trust: 'ada', atLeast: 10 } as const) : undefined,
    closed: index === 2 ? 'Ada has locked it.' : '',
  })),
  pass: { ...beat.pass, costs: { budget: 6 } },
}));

/** What is asked of the sheet when a key is pressed there. */
function press(key: KeyAction): readonly string[] {
  const play = moments([say, on], smallScenario({ beats })).at(-1);
  if (!play) throw new Error('A run has at least its beginning.');
  const asked: string[] = [];
  const nothing = (): void => undefined;
  const actions: Partial<PlayActions> = {
    onPick: (option) => asked.push(`picks ${option}`),
    onRefused: (says) => asked.push(says),
    onPreview: nothing,
  };
  doKey(key, { play, actions: actions as PlayActions, sheet: null, back: nothing, toggleKey: nothing, open: nothing });
  return asked;
}

test('a key picks the option of its letter', () => {
  expect(press({ does: 'pick', index: 0 })).toEqual(['picks open-it']);
  expect(press({ does: 'pick', index: 3 })).toEqual([]);
});

test('a key for an option that cannot be chosen says why', () => {
  expect(press({ does: 'pick', index: 1 })).toEqual(['B cannot be chosen: needs 9 cover, you have 5.']);
  expect(press({ does: 'pick', index: 2 })).toEqual(['C cannot be chosen. Ada has locked it.']);
  expect(press({ does: 'pass' })).toEqual(['This cannot be let pass: needs 6 budget, you have 4.']);
});
