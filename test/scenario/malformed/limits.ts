import type { Malformed } from './malformed.ts';

const wide = Array.from({ length: 26 }, (_, index) => `word${index}`).join(' ');

/** What cannot be paid, seen or read. */
export const limits: readonly Malformed[] = [
  { title: 'a cost is above the ceiling', from: 'costs: { team: 1 }', to: 'costs: { team: 9 }', at: '9 }', says: 'the ceiling is 8' },
  {
    title: 'a pool begins above its ceiling',
    from: 'team: { level: 5,',
    to: 'team: { level: 9,',
    at: '9, ceiling',
    says: 'team begins at 9, above its ceiling of 8',
  },
  {
    title: 'two badges cover one another',
    from: 'bearing: 250',
    to: 'bearing: 150',
    at: '150',
    says: 'This badge stands 10 degrees from Ben Osei',
  },
  {
    title: 'an option enacts nothing',
    from: 'behaviours: { learn: 3 }',
    to: 'behaviours: {}',
    at: '{}',
    says: 'This option enacts no behaviour',
  },
  {
    title: 'a closed option says nothing',
    from: '        closed: Nobody has agreed yet that it is theirs.\n',
    to: '',
    at: '{ frame: shared }',
    says: 'Add closed',
  },
  {
    title: 'an option that never closes says why',
    from: '        when: { frame: shared }\n',
    to: '',
    at: 'Nobody has agreed',
    says: 'This option is never closed',
  },
  {
    title: 'somebody influences themselves',
    from: '{ from: ada, to: ben',
    to: '{ from: ada, to: ada',
    at: 'ada, weight',
    says: 'Nobody influences themselves',
  },
  {
    title: 'a scene is too long',
    from: 'scene: >\n      Jay is',
    to: `scene: >\n      ${'One two three four five. '.repeat(15)}Jay is`,
    at: '>\n      One two',
    says: 'At most 70',
  },
  {
    title: 'a title is too long',
    from: 'title: Keep both lists',
    to: 'title: Keep both lists and then a third one too',
    at: 'Keep both lists and',
    says: 'This text has 9 words. At most 8 are allowed.',
  },
  {
    title: 'a sentence is too long',
    from: 'scene: >\n      Jay is',
    to: `scene: >\n      ${wide}. Jay is`,
    at: '>\n      word0',
    says: 'A sentence of 26 words: “word0 word1 word2 word3 word4 …”',
  },
  { title: 'somebody shouts', from: 'Cal brings soup.', to: 'Cal brings soup!', at: 'Cal brings soup!', says: 'No exclamation marks' },
  {
    title: 'management prose is written',
    from: 'Cal brings soup.',
    to: 'Cal brings robust soup.',
    at: 'Cal brings robust',
    says: '“robust” is management prose',
  },
  { title: 'a text has no words', from: 'label: The hall', to: 'label: "…"', at: '"…"', says: 'This text is empty' },
];
