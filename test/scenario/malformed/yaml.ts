import type { Malformed } from './malformed.ts';

/** What YAML itself does not allow. */
export const yaml: readonly Malformed[] = [
  {
    title: 'a tab indents',
    from: '  behaviours: [commitment',
    to: '\tbehaviours: [commitment',
    at: '\tbehaviours',
    says: 'A tab stands here',
  },
  {
    title: 'a quote is not closed',
    from: 'record: { says: "Rated adequate, and sliding."',
    to: 'record: { says: "Rated adequate',
    at: '\n  pins:',
    says: 'is not closed',
  },
  {
    title: 'a colon stands in a plain text',
    from: 'line: A warm hall tonight.',
    to: 'line: A warm: hall tonight.',
    at: 'A warm: hall',
    says: 'second colon',
  },
  {
    title: 'a text begins with a percent sign',
    from: 'line: A warm hall',
    to: 'line: @warm hall',
    at: '@warm',
    says: 'Put quotes round it',
  },
  {
    title: 'a bracket is not closed',
    from: 'places: [quay-school]\n    needs:\n',
    to: 'places: [quay-school\n    needs:\n',
    at: 'needs:\n      - { when: { profile',
    says: 'not indented',
  },
  { title: 'a line is indented wrongly', from: '    trust: 4\n', to: '   trust: 4\n', at: '   trust: 4', says: 'indented' },
  {
    title: 'an anchor is used',
    from: 'title: Who opens the gate?',
    to: 'title: &who Who opens the gate?',
    at: 'Who opens the gate?\nfamily',
    says: 'Anchors and aliases',
  },
  { title: 'an alias is used', from: 'begin: Begin with the gate', to: 'begin: *who', at: '*who', says: 'Anchors and aliases' },
  { title: 'a tag is used', from: 'title: Who opens the gate?', to: 'title: !shout Who opens the gate?', at: '!shout', says: 'Tags (!)' },
  { title: 'a field is written twice', from: 'sheet: 1\n', to: 'sheet: 1\nsheet: 2\n', at: 'sheet: 2', says: 'sheet is written twice' },
  { title: 'a second document begins', from: 'opens: the-gate\n', to: 'opens: the-gate\n---\n', at: '---', says: 'A second document' },
  {
    title: 'a backslash means something else',
    from: 'says: "The docks, where',
    to: 'says: "The docks\\q, where',
    at: '\\q',
    says: 'backslash',
  },
  { title: 'a field has no name', from: 'sheet: 1\n', to: 'sheet: 1\n: 2\n', at: ': 2\ntitle', says: 'A field needs a name' },
];
