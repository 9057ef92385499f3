import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { readSmall } from '../read-small.ts';
import { smallDocument } from '../small-document.ts';
import { casePath } from './malformed/case-path.ts';
import { completeness } from './malformed/completeness.ts';
import { effectsAndConditions } from './malformed/effects-and-conditions.ts';
import { fields } from './malformed/fields.ts';
import { limits } from './malformed/limits.ts';
import type { Malformed } from './malformed/malformed.ts';
import { namesGivenTwice } from './malformed/names-given-twice.ts';
import { unknownNames } from './malformed/unknown-names.ts';
import { unseen } from './malformed/unseen.ts';
import { whereItLeads } from './malformed/where-it-leads.ts';
import { yaml } from './malformed/yaml.ts';

const malformed = [
  ...yaml,
  ...unseen,
  ...fields,
  ...effectsAndConditions,
  ...unknownNames,
  ...namesGivenTwice,
  ...whereItLeads,
  ...limits,
  ...casePath,
  ...completeness,
];

const read = new Map<Malformed, readonly Problem[]>();
/** What is found in the small document gone wrong in this way; each is read once. */
function problemsOf(way: Malformed): readonly Problem[] {
  const found =
    read.get(way) ??
    readSmall(
      smallDocument.replace(way.from, () => way.to),
      way.complete,
    ).problems;
  read.set(way, found);
  return found;
}

/** Line and column of a place in a text, counted from 1. */
const placeOf = (text: string, at: string): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, text.indexOf(at)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

describe('what is wrong is told with its place', () => {
  test('there are at least sixty kinds, each with a title of its own', () => {
    expect(new Set(malformed.map(({ title }) => title)).size).toBe(malformed.length);
    expect(malformed.length).toBeGreaterThanOrEqual(60);
  });

  test.each(malformed)('$title', (way) => {
    const { from, to, at, says } = way;
    expect(smallDocument).toContain(from);
    const text = smallDocument.replace(from, () => to);
    expect(text).toContain(at);
    const problems = problemsOf(way);
    expect(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toContainEqual(
      expect.stringContaining(says),
    );
    const found = problems.find(({ message, ...place }) => message.includes(says) && place.line === placeOf(text, at).line);
    expect(found, `at another line than ${placeOf(text, at).line}: ${JSON.stringify(problems, undefined, 1)}`).toBeDefined();
    expect({ line: found?.line, column: found?.column }).toEqual(placeOf(text, at));
  });
});

test('shape and cross-references are told together, in the order of the text', () => {
  const text = smallDocument
    .replace('sheet: 1', 'sheet: one')
    .replace('who: [ada, ben, cal]', 'who: [ada, ben, dot]')
    .replace('Cal brings soup.', 'Cal brings soup!')
    .replace('evidence: [RL-Q-CAP-3]', 'evidence: [RL-Q-CAP-33]');
  const { problems, scenario } = readSmall(text);
  expect(problems.map(({ message }) => message.split(' ').slice(0, 4).join(' '))).toEqual([
    'sheet is “one”. Expected:',
    'There is no stakeholder',
    'No exclamation marks: let',
    'The evidence register has',
  ]);
  expect(scenario).toBeUndefined();
});

test('words that are wanting do not keep a scenario from being played', () => {
  const { problems, scenario } = readSmall(smallDocument.replace('Cal brings soup.', 'Cal brings soup!'));
  expect(problems).toHaveLength(1);
  expect(scenario?.id).toBe('small-scenario');
});

test('the evidence that a document names is counted, and what the register does not know is named', () => {
  const { cited, unknown } = readSmall(smallDocument.replace('evidence: [RL-Q-CAP-3]', 'evidence: [RL-Q-CAP-33]'));
  expect([...cited].sort()).toEqual(['RL-CS3-B1', 'RL-CS3-R1', 'RL-CS3-R3', 'RL-CS3-X1', 'RL-Q-CAP-33']);
  expect(unknown).toEqual(['RL-Q-CAP-33']);
});

test('no problem is written in the jargon of the libraries', () => {
  for (const way of malformed) {
    for (const { message } of problemsOf(way)) {
      expect(message).not.toMatch(/invalid|unrecognized|\bobject\b|\barray\b|\bstring\b|undefined|null|NaN|ZodError|schema/u);
      expect(message).toMatch(/^[\p{Lu}\p{Ll}_“\d].*[.”?]$/u);
    }
  }
});
