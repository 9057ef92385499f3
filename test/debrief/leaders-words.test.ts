import { expect, test } from 'vitest';
import { leadersDid, leadersSay } from '../../src/debrief/leaders-words.ts';

const leaders = { option: 'ask-her', letter: 'B', title: 'Ask her first' };

test('what leaders in the case did is told where one chose likewise, otherwise, and where they met no such decision', () => {
  expect([leadersDid({ asInCase: true, leaders }), leadersSay({ asInCase: true, leaders })]).toEqual([
    'did this',
    'You chose as leaders in the study did.',
  ]);
  expect([leadersDid({ asInCase: false, leaders }), leadersSay({ asInCase: false, leaders })]).toEqual([
    'B Ask her first',
    'Leaders in the study chose otherwise here: B Ask her first.',
  ]);
  expect([leadersDid({ asInCase: false, leaders: undefined }), leadersSay({ asInCase: false, leaders: undefined })]).toEqual([
    '',
    undefined,
  ]);
});
