import type { z } from 'zod';
import { didYouMean, nearest } from './nearest.ts';
import type { Path, Reports } from './problem.ts';
import { marks } from './schema/leaf.ts';
import { nameOf, show } from './show.ts';
import { isGroup, valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;

/** After this many the rest only follows from them, and would keep a writer reading for hours. */
const enough = 1000;

/** Says zod's issues in plain words, each at its own place; of a union only the branch that was meant. */
export function issueSentences(issues: readonly Issue[], data: unknown, report: Reports): void {
  for (const issue of issues.slice(0, enough)) sayIssue(issue, [], data, report);
}

function sayIssue(issue: Issue, before: Path, data: unknown, report: Reports): void {
  const path: Path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(data, path);
  const { message } = issue;
  if (issue.code === 'custom') {
    report.wanting(path, message);
  } else if (message.startsWith(marks.fields)) {
    const known = message.slice(marks.fields.length).split(',');
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) unknownField([...path, key], known, data, report);
    else unknownField(path, known, data, report);
  } else if (issue.code === 'invalid_union' && message.startsWith(marks.verbs)) {
    sayVerbs(issue, message.slice(marks.verbs.length), path, data, report);
  } else if (issue.code === 'invalid_union' && message.startsWith(marks.either)) {
    sayEither(issue, message.slice(marks.either.length), path, data, report);
  } else {
    const hint =
      issue.code === 'invalid_value' && typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : quoting(value, message);
    report.broken(path, `${nameOf(path)} is ${show(value)}. Expected: ${message}.${hint}`, value === undefined ? 'key' : undefined);
  }
}

function unknownField(path: Path, known: readonly string[], data: unknown, report: Reports): void {
  const written = String(path.at(-1));
  const group = valueAt(data, path.slice(0, -1));
  const open = known.filter((name) => !(isGroup(group) && name in group));
  const meant = nearest(written, open);
  report.broken(
    path,
    `There is no field ${written} here.${meant === undefined ? ` Known are ${known.join(', ')}.` : ` Did you mean ${meant}?`}`,
    'key',
  );
}

function sayVerbs(issue: Issue & { code: 'invalid_union' }, mark: string, path: Path, data: unknown, report: Reports): void {
  const what = mark.slice(0, mark.indexOf(':'));
  const names = mark.slice(mark.indexOf(':') + 1).split(',');
  const value = valueAt(data, path);
  const article = what === 'effect' ? 'an' : 'a';
  if (!isGroup(value)) {
    report.broken(
      path,
      `${nameOf(path)} is ${show(value)}. Expected: ${article} ${what} in braces, with one of ${names.join(', ')}.`,
      value === undefined ? 'key' : undefined,
    );
    return;
  }
  const written = names.filter((name) => Object.hasOwn(value, name));
  const [only] = written;
  if (only === undefined) {
    const meant = Object.keys(value)
      .map((key) => nearest(key, names))
      .find((name) => name !== undefined);
    report.broken(
      path,
      `This ${what} has no verb. Write exactly one of ${names.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    );
  } else if (written.length > 1) {
    report.broken(path, `This ${what} has ${written.length} verbs: ${written.join(', ')}. Write one ${what} for each.`);
  } else {
    for (const inner of issue.errors[names.indexOf(only)] ?? []) sayIssue(inner, path, data, report);
  }
}

function sayEither(issue: Issue & { code: 'invalid_union' }, mark: string, path: Path, data: unknown, report: Reports): void {
  const kinds = mark.slice(0, mark.indexOf(':')).split(',');
  const value = valueAt(data, path);
  const kind = typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : isGroup(value) ? 'map' : '';
  const branch = issue.errors[kinds.indexOf(kind)];
  if (branch) for (const inner of branch) sayIssue(inner, path, data, report);
  else
    report.broken(
      path,
      `${nameOf(path)} is ${show(value)}. Expected: ${mark.slice(mark.indexOf(':') + 1)}.`,
      value === undefined ? 'key' : undefined,
    );
}

const quoting = (value: unknown, expected: string): string =>
  (typeof value === 'number' || typeof value === 'boolean') && /text|month|quotes|id/u.test(expected) && !/number|true/u.test(expected)
    ? ' Put it in quotes.'
    : '';
