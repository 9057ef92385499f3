import { describe, expect, test } from 'vitest';
import { jsonSlip } from '../../src/cli/json-slip.ts';

describe('the place where a text is no JSON', () => {
  test.each<[string, string, number, number, string]>([
    ['goes wrong', '{\n  "a": 1,\n  "b" 2\n}', 3, 7, 'it goes wrong here'],
    ['never begins', 'once upon a time', 1, 1, 'it goes wrong here'],
    ['is cut short', '{\n  "a": [1,\n', 2, 11, 'it ends too soon'],
    ['is cut short in a text', '{\n "a": "b', 2, 9, 'it ends too soon'],
  ])('is found where it %s', (_, text, line, column, says) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonSlip(text)).toEqual({ line, column, says: `This is no JSON: ${says}.` });
  });
});
