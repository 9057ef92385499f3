import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Path, Problem } from './problem.ts';
import { deepest } from './source.ts';
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

/** Reads YAML without anchors, tags or fields written twice. Never throws. */
export function readTree(file: string, text: string): Tree {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const spots = new Map<string, Spot>();
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), message };
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
    visit(document, {
      Node: (_, node) => {
        const start = node.range?.[0] ?? 0;
        if (isAlias(node) || node.anchor !== undefined) complain(start, 'Anchors and aliases (& and *) are not used here. Write it out.');
        else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
          complain(start, 'Tags (!) are not used here. Put quotes round a text that begins with one.');
      },
    });
    return { data: plain(document.contents, [], spots, complain), whole: true, problems, locate };
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

function plain(
  node: unknown,
  path: Path,
  spots: Map<string, Spot>,
  complain: (offset: number, message: string) => void,
  key?: number,
): unknown {
  const value = rangeOf(node) ?? key ?? 0;
  spots.set(keyOf(path), { key: key ?? value, value });
  if (path.length > deepest) {
    complain(value, `This is nested more than ${deepest} deep.`);
    return undefined;
  }
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], spots, complain));
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
      seen.add(name);
      fields[name] = plain(pair.value, [...path, name], spots, complain, offset);
    }
  }
  return fields;
}

/** A field's name; numbers and the like are names as they are written. */
function nameOf(key: unknown): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? JSON.stringify(key.value));
}

function rangeOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
