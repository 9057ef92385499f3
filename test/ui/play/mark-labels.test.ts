import { expect, test } from 'vitest';
import { markLabels } from '../../../src/ui/play/mark-labels.ts';
import type { Mark, Station, Track } from '../../../src/ui/play/track-of.ts';

const mark = (title: string, at: number, landed = false): Mark => ({ id: title, title, month: 5, at, landed });

/** Ten decisions, the second of them on, with these marks in the diary. */
function track(...marks: readonly Mark[]): Track {
  const stations = Array.from(
    { length: 10 },
    (_, index): Station => ({
      beat: `${index}`,
      label: index === 1 ? 'Sixty-four pages' : '',
      state: index < 1 ? 'done' : index === 1 ? 'now' : 'ahead',
      chosen: undefined,
      horizon: 'one',
      month: index,
    }),
  );
  return { spans: [{ id: 'one', title: 'One', line: '', number: 1, stations, now: true }], marks, length: 10, now: 1 };
}

test('words of the diary begin where those of the decision that is on have ended', () => {
  const [label] = markLabels(track(mark('The sixth of May', 1.3)), '2010-11');
  // The station is 15% in and its words, about 100 px of 1356, reach as far as 19%.
  expect(label?.left).toBeGreaterThan(0.185);
  expect(label?.rows).toEqual([{ title: 'The sixth of May', date: 'Apr 2011' }]);
});

test('two marks too near for words of their own share two rows, and a third is counted', () => {
  const near = [mark('Budget night', 4.3), mark('The first of April', 4.6)];
  expect(markLabels(track(...near), '2010-11')).toMatchObject([
    { rows: [{ title: 'Budget night' }, { title: 'The first of April' }], more: 0 },
  ]);
  expect(markLabels(track(...near, mark('Purdah', 4.8)), '2010-11')).toMatchObject([{ more: 1 }]);
});

test('no label lies on the next, and the last moves back until it is whole', () => {
  const labels = markLabels(track(mark('Budget night', 3.5), mark('Election day', 5.5), mark('Inspectors in November', 9.45)), '2010-11');
  expect(labels).toHaveLength(3);
  labels.slice(1).forEach((label, index) => {
    const before = labels[index];
    expect((before?.left ?? 0) + (before?.width ?? 0)).toBeLessThan(label.left);
  });
  const last = labels.at(-1);
  // 22 letters of condensed type are more than 120 px of 1356.
  expect(last?.width).toBeGreaterThan(120 / 1356);
  expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1.03);
});

test('what is past has no words on the line', () => {
  expect(markLabels(track(mark('Budget night', 0.5, true)), '2010-11')).toEqual([]);
});
