import { expect, test } from 'vitest';
import { keyAction } from '../../../src/ui/play/keys.ts';

test('figures and the letters of the options pick, other letters open, arrows walk, Enter goes on', () => {
  expect(keyAction('3', 'page', true)).toEqual({ does: 'pick', index: 2 });
  expect(['a', 'B', 'c', 'D'].map((key) => keyAction(key, 'page', true))).toEqual([0, 1, 2, 3].map((index) => ({ does: 'pick', index })));
  expect(keyAction('5', 'page', true)).toEqual({ does: 'pass' });
  expect(keyAction('L', 'map', true)).toEqual({ does: 'log' });
  expect(keyAction('ArrowLeft', 'page', true)).toEqual({ does: 'step', by: -1 });
  expect(keyAction('Enter', 'page', true)).toEqual({ does: 'go' });
});

test('nothing but Esc is taken from a field that is typed into', () => {
  for (const key of ['1', 'a', 'l', '?', 'Enter', 'ArrowUp']) expect(keyAction(key, 'field', true)).toBeUndefined();
  expect(keyAction('Escape', 'field', true)).toEqual({ does: 'back' });
});

test('a button keeps its Enter, a radio its arrows, a long text its up and down', () => {
  expect(keyAction('Enter', 'button', true)).toBeUndefined();
  expect(keyAction('ArrowRight', 'choice', true)).toBeUndefined();
  expect(keyAction('Enter', 'choice', true)).toEqual({ does: 'go' });
  expect(keyAction('s', 'page', true)).toEqual({ does: 'lean' });
  expect(keyAction('ArrowDown', 'panel', true)).toBeUndefined();
  expect(keyAction('ArrowRight', 'panel', true)).toEqual({ does: 'step', by: 1 });
});

test('single letters and figures can be turned off; arrows, Enter and Esc stay', () => {
  for (const key of ['1', 'a', 's', 'w', 'k', 'l', 'p', '?']) expect(keyAction(key, 'page', false)).toBeUndefined();
  expect(keyAction('ArrowRight', 'page', false)).toEqual({ does: 'step', by: 1 });
  expect(keyAction('Escape', 'page', false)).toEqual({ does: 'back' });
});

test('a key that means nothing does nothing', () => {
  expect(keyAction('x', 'page', true)).toBeUndefined();
  expect(keyAction('6', 'page', true)).toBeUndefined();
});
