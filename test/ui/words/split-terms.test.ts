import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/ui/words/split-paragraphs.ts';
import { splitTerms } from '../../../src/ui/words/split-terms.ts';

const review = { term: 'joint area review', says: 'Six inspectorates at once.' };
const area = { term: 'area review', says: 'Something smaller.' };
const caf = { term: 'CAF', says: 'One form for all who help a child.' };
const marked = (text: string, terms = [review, area, caf]): readonly string[] =>
  splitTerms(text, terms).flatMap((piece) => (piece.term ? [piece.text] : []));

test('a text is the same text once its pieces are joined', () => {
  const text = 'The Joint Area Review asks for every CAF. No CAF, no joint area review.';
  expect(
    splitTerms(text, [review, area, caf])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('only the first place of a term opens, in any case', () => {
  expect(marked('A CAF is a caf, and the Joint Area Review knows.')).toEqual(['CAF', 'Joint Area Review']);
});

test('the longest term wins where two overlap, and does not give way later', () => {
  expect(marked('joint area review, joint area review')).toEqual(['joint area review']);
});

test('a term stands as a whole word, plural or not, and never inside another', () => {
  expect(marked('The café has three CAFs; decaf helps nobody.')).toEqual(['CAFs']);
  expect(marked('The café and its decaf.')).toEqual([]);
});

test('signs in a term are signs and not a pattern', () => {
  expect(marked('Costs (net) rise, costs (net) fall', [{ term: 'costs (net)', says: 'After income.' }])).toEqual(['Costs (net)']);
});

test('without terms, or without text, nothing is cut', () => {
  expect(splitTerms('Plain words.', [])).toEqual([{ text: 'Plain words.', term: undefined }]);
  expect(splitTerms('', [caf])).toEqual([]);
});

test('paragraphs part at blank lines, and a term opens only in the first that has it', () => {
  const paragraphs = splitParagraphs('One CAF.\n\nTwo CAF.\n \nA joint area review.', [review, caf]);
  expect(paragraphs.map(({ text }) => text)).toEqual(['One CAF.', 'Two CAF.', 'A joint area review.']);
  expect(paragraphs.map(({ terms }) => terms.includes(caf))).toEqual([true, false, false]);
});
