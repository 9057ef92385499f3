import type { Malformed } from './malformed.ts';

const gate = '{ trust: { ben: 2, cal: 1 }, why: the gate stayed open, grade: inferred, evidence: [RL-CS3-R1] }';

/** Effects and conditions. */
export const effectsAndConditions: readonly Malformed[] = [
  {
    title: 'an effect has no verb',
    from: '{ start: joint-team, grade: judgement }',
    to: '{ begin: joint-team, grade: judgement }',
    at: '{ begin: joint',
    says: 'This effect has no verb',
  },
  {
    title: 'an effect has two verbs',
    from: '{ start: joint-team, grade',
    to: '{ start: joint-team, gain: one-account, grade',
    at: '{ start: joint-team, gain',
    says: 'This effect has 2 verbs: gain, start',
  },
  {
    title: 'an effect is a text',
    from: '- { start: joint-team, grade: judgement }',
    to: '- start',
    at: 'start\n        leads',
    says: 'Expected: an effect in braces',
  },
  { title: 'an effect is too large', from: gate, to: gate.replace('ben: 2', 'ben: 4'), at: '4, cal', says: 'a whole number from -3 to 3' },
  { title: 'an effect does nothing', from: gate, to: gate.replace('ben: 2', 'ben: 0'), at: '0, cal: 1 }, why', says: 'This amount is 0' },
  { title: 'an effect is a fraction', from: gate, to: gate.replace('cal: 1', 'cal: 0.5'), at: '0.5 }, why', says: 'a whole number' },
  {
    title: 'an effect has no grade',
    from: '{ start: joint-team, grade: judgement }',
    to: '{ start: joint-team }',
    at: '{ start: joint-team }',
    says: 'This effect has no grade',
  },
  {
    title: 'an effect has no reason',
    from: gate,
    to: gate.replace(' why: the gate stayed open,', ''),
    at: '{ trust: { ben: 2',
    says: 'This effect on trust has no reason',
  },
  {
    title: 'a reason is too long',
    from: 'why: the gate stayed open',
    to: 'why: the gate stayed open all night and all the next day and then some',
    at: 'the gate stayed open all',
    says: 'At most 12',
  },
  { title: 'odds are above one', from: 'odds: 0.5', to: 'odds: 50', at: '50,', says: 'a number from 0 to 1' },
  {
    title: 'a condition has no verb',
    from: 'when: { frame: shared }',
    to: 'when: { said: shared }',
    at: '{ said',
    says: 'This condition has no verb',
  },
  {
    title: 'a condition has two verbs',
    from: 'when: { frame: shared }',
    to: 'when: { frame: shared, fact: gate-promised }',
    at: '{ frame: shared, fact',
    says: 'This condition has 2 verbs: fact, frame',
  },
  {
    title: 'a condition has no bounds',
    from: 'when: { trust: ada, atMost: 3 }',
    to: 'when: { trust: ada }',
    at: '{ trust: ada }',
    says: 'always holds',
  },
  {
    title: 'a condition can never hold',
    from: 'when: { trust: ada, atMost: 3 }',
    to: 'when: { trust: ada, atLeast: 6, atMost: 3 }',
    at: '{ trust: ada, atLeast',
    says: 'never holds',
  },
  {
    title: 'how well it worked is asked too early',
    from: 'when: { frame: shared }',
    to: 'when: { worked: true, atLeast: 1 }',
    at: '{ worked: true, atLeast',
    says: 'only in turns and leads',
  },
  {
    title: 'stopping something stops something in its turn',
    from: '{ trust: { ben: -2 }, why: the team is gone, grade: judgement }',
    to: '{ drop: joint-team, grade: judgement }',
    at: '{ drop: joint-team',
    says: 'cannot stop something in its turn',
  },
];
