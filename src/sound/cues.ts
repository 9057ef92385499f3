/** The twelve sounds. Each only repeats what the screen already shows: `visibleTwin` names that in a word. */
export const cues = [
  'hover',
  'choose',
  'decide',
  'link-up',
  'link-down',
  'event',
  'vote-open',
  'vote-last',
  'vote-close',
  'reveal',
  'horizon',
  'ending',
] as const;
export type Cue = (typeof cues)[number];

export const visibleTwin: Readonly<Record<Cue, string>> = {
  hover: 'glow',
  choose: 'bar',
  decide: 'stamp',
  'link-up': 'wider',
  'link-down': 'narrower',
  event: 'card',
  'vote-open': 'dot',
  'vote-last': 'timer',
  'vote-close': 'tally',
  reveal: 'rose',
  horizon: 'page',
  ending: 'debrief',
};
