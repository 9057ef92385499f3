/** One thing wrong with a document: where, and in plain words what is wrong and what was expected. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
}

/** Where something stands in a document: field names and places in lists. */
export type Path = readonly (string | number)[];

/** Takes down a problem at a path. `key` points at the field's name instead of its value. */
export type Report = (path: Path, message: string, key?: 'key') => void;

export interface Reports {
  /** What keeps a scenario from running at all. */
  readonly broken: Report;
  /** What keeps it from being good enough. */
  readonly wanting: Report;
}

/** Each problem once, in the order of the text. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.file}:${problem.line}:${problem.column} ${problem.message}`, problem]));
  return [...seen.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
