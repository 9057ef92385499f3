import type { Malformed } from './malformed.ts';

/** Names given twice. */
export const namesGivenTwice: readonly Malformed[] = [
  {
    title: 'two beats have one id',
    from: '- id: the-count\n',
    to: '- id: the-hall\n',
    at: 'the-hall\n    horizon: seeing',
    says: 'Two beats have the id the-hall',
  },
  {
    title: 'two options have one id',
    from: '- id: count-both',
    to: '- id: count-what-jay-counts',
    at: 'count-what-jay-counts\n        title: Keep both',
    says: 'Two options of this beat',
  },
  {
    title: 'two people have one id',
    from: '- id: cal',
    to: '- id: ben',
    at: 'ben\n    name: Cal',
    says: 'Two stakeholders have the id ben',
  },
  {
    title: 'an asset has a person’s id',
    from: '- id: one-account',
    to: '- id: ada',
    at: 'ada\n    name: One account',
    says: 'A stakeholder has the id ada too',
  },
  {
    title: 'an ending has a beat’s id',
    from: '- id: held',
    to: '- id: the-hall',
    at: 'the-hall\n    title: The gate is theirs',
    says: 'A beat has the id the-hall too',
  },
  {
    title: 'an option is called pass',
    from: '- id: count-both',
    to: '- id: pass',
    at: 'pass\n        title: Keep both',
    says: 'pass is what letting it pass is called',
  },
  {
    title: 'a chance has an event’s id',
    from: 'id: rule-leaks',
    to: 'id: inspection',
    at: 'inspection, odds',
    says: 'both would be drawn alike',
  },
];
