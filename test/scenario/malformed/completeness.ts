import type { Malformed } from './malformed.ts';

/** What a scenario that ships must have. */
export const completeness: readonly Malformed[] = [
  { title: 'there are too few beats', complete: true, from: '', to: '', at: 'beats:', says: 'Beats: 3. At least 18 are needed.' },
  { title: 'there are too few endings', complete: true, from: '', to: '', at: 'endings:', says: 'Endings: 2. At least 4 are needed.' },
  {
    title: 'the path is too short',
    complete: true,
    from: '',
    to: '',
    at: 'the-gate\nbeats',
    says: 'The shortest path has 2 decisions: the-gate → the-count',
  },
  { title: 'the briefing shows three people', complete: true, from: '', to: '', at: 'who: [ada', says: 'Exactly 6 are needed' },
  {
    title: 'the briefing has three pins',
    complete: true,
    from: '    - { ward: green, says: Where the buses stop. }\n',
    to: '',
    at: 'pins:',
    says: 'Exactly 4 are needed',
  },
  {
    title: 'a beat has two options',
    complete: true,
    from: 'options:\n      - id: pool',
    to: 'options: []\n    other:\n      - id: pool',
    at: 'options: []',
    says: 'Options: 0. 3 to 4 are needed.',
  },
];
