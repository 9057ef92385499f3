import { expect, test } from 'vitest';
import { typeset } from '../../src/scenario/compile/typeset.ts';

test.each([
  ['  two\n\n  lines ', 'two\nlines'],
  ['"They\'re late," says Ben.', '“They’re late,” says Ben.'],
  ["He said 'no', twice.", 'He said ‘no’, twice.'],
  ["the heads' letter", 'the heads’ letter'],
  ["'Tis the class of '09", '’Tis the class of ’09'],
  ['One -- and two', 'One – and two'],
  ['One--and two', 'One–and two'],
  ['One - and two', 'One – and two'],
  ['ages 11-14', 'ages 11–14'],
  ['a well-kept hall', 'a well-kept hall'],
  ['Wait...', 'Wait…'],
  ['(“quoted”) already – set’s', '(“quoted”) already – set’s'],
  ['("Who?")', '(“Who?”)'],
])('%j is set as %j', (written, set) => {
  expect(typeset(written)).toBe(set);
});

test('what is set stays as it is', () => {
  const set = typeset('"Who\'s there?" - nobody -- \'90s');
  expect(typeset(set)).toBe(set);
});
