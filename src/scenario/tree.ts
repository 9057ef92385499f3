import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Scalar, visit } from 'yaml';
import type { Path, Problem } from './problem.ts';
import { deepest } from './source.ts';
import { madeVisible, unseenIn } from './unseen.ts';
import { yamlSentence } from './yaml-sentence.ts';

/** A document as plain data that remembers where everything stands. */
export interface Tree {
  readonly data: unknown;
  /** Whether all of it could be read; shapes are not worth checking where not. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
  /** The problem with its place: of the value at `path`, of the field's name, or of the nearest thing around it that exists. */
  readonly locate: (path: Path, message: string, key?: 'key') => Problem;
}

interface Spot {
  readonly key: number;
  readonly value: number;
}

/** After this many faults of syntax the rest only follows from them; after so many others nobody reads on. */
const enough = { syntax: 20, others: 1000 };

/** More words and signs than these take too long to read. A long scenario has 60,000. */
const mostTokens = 150_000;

const keyOf = (path: Path): string => path.join('\n');

/** A line that begins with %, before anything else. */
const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*%/u;

/** Numbers as everybody reads them. */
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Reads YAML without anchors, tags or fields written twice. Never throws. */
export function readTree(file: string, text: string): Tree {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const spots = new Map<string, Spot>();
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), message: madeVisible(message) };
  };
  const locate: Tree['locate'] = (path, message, key) => {
    for (let length = path.length; length > 0; length--) {
      const spot = spots.get(keyOf(path.slice(0, length)));
      if (spot) return at(key || length < path.length ? spot.key : spot.value, message);
    }
    return at(spots.get('')?.value ?? 0, message);
  };
  const complain = (offset: number, message: string): void => {
    if (problems.length < enough.others) problems.push(at(offset, message));
  };
  const lost = (): Tree => ({ data: undefined, whole: false, problems, locate });
  if (isTooLong(text)) {
    complain(0, `This file has more than ${mostTokens} words and signs. That is too much for a scenario.`);
    return lost();
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    const faults = [...document.errors, ...document.warnings];
    const told = new Set<number>();
    for (const fault of faults.slice(0, enough.syntax)) {
      const { line } = lines.linePos(fault.pos[0]);
      // What the parser says next of the same line only follows from the first.
      if (!told.has(line)) complain(fault.pos[0], yamlSentence(fault));
      told.add(line);
    }
    if (faults.length > 0) return lost();
    const percent = directive.exec(text);
    if (percent) complain(percent[0].length - 1, yamlSentence({ code: 'BAD_DIRECTIVE', message: '' }));
    visit(document, {
      Node: (_, node) => {
        const start = node.range?.[0] ?? 0;
        if (isAlias(node) || node.anchor !== undefined) complain(start, 'Anchors and aliases (& and *) are not used here. Write it out.');
        else if (node.tag !== undefined) complain(start, 'Tags (!) are not used here. Put quotes round a text that begins with one.');
      },
    });
    return { data: plain(document.contents, [], { text, spots, complain }), whole: true, problems, locate };
  } catch {
    complain(0, 'This is nested too deeply or too tangled to be read.');
    return lost();
  }
}

function isTooLong(text: string): boolean {
  let count = 0;
  for (const _ of new Lexer().lex(text)) if (++count > mostTokens) return true;
  return false;
}

/** What a document is read into, and from. */
interface Reading {
  readonly text: string;
  readonly spots: Map<string, Spot>;
  readonly complain: (offset: number, message: string) => void;
}

function plain(node: unknown, path: Path, into: Reading, key?: number): unknown {
  const { spots, complain } = into;
  const value = rangeOf(node) ?? key ?? 0;
  spots.set(keyOf(path), { key: key ?? value, value });
  if (path.length > deepest) {
    complain(value, `This is nested more than ${deepest} deep.`);
    return undefined;
  }
  if (isScalar(node)) {
    checkScalar(node, into);
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], into));
  if (!isMap(node)) return undefined;
  const fields: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of node.items) {
    const offset = rangeOf(pair.key) ?? value;
    const name = nameOf(pair.key);
    if (name === undefined || name === '') complain(offset, 'A field needs a name: letters, a colon, a space and a value.');
    else if (name === '__proto__') complain(offset, 'There is no field __proto__.');
    else if (seen.has(name)) complain(offset, `${name} is written twice. Keep one.`);
    else {
      if (isScalar(pair.key)) checkText(name, pair.key, into);
      seen.add(name);
      fields[name] = plain(pair.value, [...path, name], into, offset);
    }
  }
  return fields;
}

/** A text or a number as a reader would take it: what is written and what is meant are the same. */
function checkScalar(node: Scalar, into: Reading): void {
  if (typeof node.value === 'string') checkText(node.value, node, into);
  if (typeof node.value === 'number' && node.source !== undefined && !decimal.test(node.source))
    into.complain(
      node.range?.[0] ?? 0,
      `“${node.source.slice(0, 40)}” is no plain number. Write digits, as in 12 or 0.5, or put it in quotes.`,
    );
}

/** The place is that of the sign itself, or of the text where it is written as an escape. */
function checkText(written: string, { range }: Scalar, { text, complain }: Reading): void {
  const found = unseenIn(written);
  if (!found) return;
  const [start = 0, end = 0] = range ?? [];
  const at = text.slice(start, end).indexOf(found.sign);
  complain(start + Math.max(0, at), found.says);
}

/** A field's name; numbers and the like are names as they are written. */
function nameOf(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? JSON.stringify(key.value));
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
