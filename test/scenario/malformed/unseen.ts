import type { Malformed } from './malformed.ts';

const title = 'title: Who opens the gate?';

/** A sign in the title, as it stands or as an escape. */
const inTitle = (name: string, written: string, says: string): Malformed =>
  written.startsWith('\\')
    ? { title: `${name} is written as an escape`, from: title, to: `title: "Who opens${written} the gate?"`, at: '"Who opens', says }
    : { title: `${name} stands in a text`, from: title, to: `title: Who opens${written} the gate?`, at: `${written} the gate?`, says };

/** What no reader could see, and what is written otherwise than it is meant. */
export const unseen: readonly Malformed[] = [
  inTitle('a space without width', '\u200B', 'A sign that cannot be seen (U+200B)'),
  inTitle('an invisible space', '\\u200B', 'A sign that cannot be seen (U+200B)'),
  inTitle('a soft hyphen', '\u00AD', 'A sign that cannot be seen (U+00AD)'),
  inTitle('a turn of direction', '\u202E', 'turns the direction of reading (U+202E)'),
  inTitle('another turn of direction', '\\u2066', 'turns the direction of reading (U+2066)'),
  inTitle('a tag character', '\u{E0041}', 'A sign that cannot be seen (U+E0041)'),
  inTitle('a letter drawn as nothing', '\u3164', 'A sign that cannot be seen (U+3164)'),
  inTitle('an empty braille sign', '\u2800', 'A sign that cannot be seen (U+2800)'),
  inTitle('a heap of accents', '\u0301\u0301\u0301', 'More than two accents'),
  inTitle('a line separator', '\\u2028', 'A line end that is none (U+2028)'),
  inTitle('a next-line sign', '\\u0085', 'A control character (U+0085)'),
  inTitle('a bell', '\\u0007', 'A control character (U+0007)'),
  inTitle('a control sequence', '\\u009B', 'A control character (U+009B)'),
  inTitle('half a character', '\\uD800', 'Half a character (U+D800)'),
  {
    title: 'a title is one blank letter',
    from: title,
    to: 'title: "\u3164"',
    at: '\u3164',
    says: 'A sign that cannot be seen (U+3164)',
  },
  { title: 'a word is endless', from: title, to: `title: ${'W'.repeat(61)}`, at: 'WWW', says: 'A word of 61 characters' },
  {
    title: 'the name of a field hides a sign',
    from: '    trust: 4\n',
    to: '    tru\u200Bst: 4\n',
    at: '\u200Bst: 4',
    says: 'A sign that cannot be seen (U+200B)',
  },
  { title: 'a number is hexadecimal', from: 'sheet: 1\n', to: 'sheet: 0x1\n', at: '0x1', says: '“0x1” is no plain number' },
  { title: 'a number is octal', from: 'sheet: 1\n', to: 'sheet: 0o1\n', at: '0o1', says: '“0o1” is no plain number' },
  { title: 'a number has an exponent', from: 'sheet: 1\n', to: 'sheet: 1e0\n', at: '1e0', says: '“1e0” is no plain number' },
  { title: 'a number has a plus', from: 'sheet: 1\n', to: 'sheet: +1\n', at: '+1', says: '“+1” is no plain number' },
  { title: 'a number has no end', from: 'sheet: 1\n', to: 'sheet: .inf\n', at: '.inf', says: '“.inf” is no plain number' },
  { title: 'a YAML tag is used', from: title, to: 'title: !!str Who opens the gate?', at: 'Who opens the gate?', says: 'Tags (!)' },
  {
    title: 'a version of YAML is named',
    from: 'id: small-scenario\n',
    to: '%YAML 1.2\n---\nid: small-scenario\n',
    at: '%YAML',
    says: 'begins with %',
  },
];
