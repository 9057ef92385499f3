import { expect, test } from 'vitest';
import { announce } from '../../../src/ui/play/announce.ts';
import { announcePick } from '../../../src/ui/play/announce-pick.ts';
import { decide, look, moments, on, pick, say } from './played.ts';

function said(...events: Parameters<typeof moments>[0]): readonly string[] {
  const all = moments(events);
  const [before, after] = [all.at(-2), all.at(-1)];
  return before && after ? announce(before, after) : [];
}

test('nothing is said where nothing has changed', () => {
  const [play] = moments([]);
  expect(play && announce(play, play)).toEqual([]);
});

test('what is said aloud is said first, and the question when one goes on to it', () => {
  expect(said(say)).toEqual(['You say it aloud.', 'Cal Reed: trust 3 to 4.']);
  expect(said(say, on)).toEqual(['Decision 1. Who opens the gate?']);
});

test('a key that picks is told what it picked, once', () => {
  const [, heard, picked, again] = moments([say, pick('open-it'), pick('open-it')]);
  if (!heard || !picked || !again) throw new Error('three moments');
  expect(announcePick(heard, picked)).toEqual([expect.stringMatching(/^A, .+, picked\.$/)]);
  expect(announcePick(picked, again)).toEqual([]);
  const [, before, passed] = moments([say, pick('pass')]);
  expect(before && passed && announcePick(before, passed)).toEqual([expect.stringMatching(/^[^,]+, picked\.$/)]);
});

test('picking is left to the radio itself', () => {
  expect(said(say, pick('open-it'))).toEqual([]);
});

test('a look says what it was and what it took', () => {
  expect(said(say, look)).toEqual(['Found: Ask Ben what he promised.', 'Time 8 to 7.']);
});

test('a decision says its headline, one sentence a link, and the resources in one', () => {
  expect(said(say, pick('open-it'), decide)).toEqual([
    'The hall stays warm.',
    'Ben Osei: trust 5 to 7.',
    'Cal Reed: trust 4 to 5.',
    'Time 8 to 6, Cover 5 to 4.',
  ]);
});

test('the next decision is said when it comes, after the months before it', () => {
  expect(said(say, pick('open-it'), decide, on, on)).toEqual(['2 months go by.', 'Time 6 to 8, Resilience 7 to 8.']);
  expect(said(say, pick('open-it'), decide, on, on, on)[0]).toBe('Decision 2. Who pays for the hall?');
});
