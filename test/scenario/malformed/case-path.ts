import type { Malformed } from './malformed.ts';

/** The path of the case. */
export const casePath: readonly Malformed[] = [
  {
    title: 'the case path begins elsewhere',
    from: '  - { beat: the-gate, option: open-it, frame: shared, looks: [ask-ben], apply: [ben] }\n',
    to: '',
    at: 'the-hall, option',
    says: 'The case path begins at the-hall, but the scenario opens with the-gate',
  },
  {
    title: 'the case path skips a beat',
    from: '  - { beat: the-hall, option: pool-the-money }\n',
    to: '',
    at: 'the-count, option',
    says: 'the-gate/open-it does not lead to the-count, but to the-hall',
  },
  {
    title: 'the case path stops too soon',
    from: '  - { beat: the-count, option: count-what-jay-counts }\n',
    to: '',
    at: '{ beat: the-hall, option',
    says: 'The case path stops at the-hall/pool-the-money',
  },
  {
    title: 'the case path takes an option that is not there',
    from: 'beat: the-hall, option: pool-the-money',
    to: 'beat: the-hall, option: pool-the-mony',
    at: 'pool-the-mony',
    says: 'Did you mean pool-the-money?',
  },
  {
    title: 'the case path takes a look that is not there',
    from: 'looks: [ask-ben]',
    to: 'looks: [ask-bea]',
    at: 'ask-bea',
    says: 'the-gate has no look ask-bea',
  },
  {
    title: 'the case path forgets the frame',
    from: 'option: open-it, frame: shared,',
    to: 'option: open-it,',
    at: 'open-it, looks',
    says: 'Add frame to this step',
  },
  {
    title: 'the case path takes an option that is closed then',
    from: 'frame: shared, looks',
    to: 'frame: orders, looks',
    at: 'pool-the-money }',
    says: 'Its condition does not hold then',
  },
  {
    title: 'the case path leans on somebody who would not come',
    from: 'apply: [ben]',
    to: 'apply: [cal]',
    at: '[cal]',
    says: 'you have given too little yet to ask',
  },
  {
    title: 'the case path leans on what is not won',
    from: 'apply: [ben]',
    to: 'apply: [one-account]',
    at: 'open-it, frame',
    says: 'one-account is not in the base then',
  },
  { title: 'the case path is empty', from: 'casePath:\n', to: 'casePath: []\nother:\n', at: 'casePath', says: 'The case path is empty' },
];
