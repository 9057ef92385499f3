/** Largest document that is read, in bytes. */
export const largest = 1024 * 1024;

/** Deepest nesting that is read. A scenario needs about twelve. */
export const deepest = 100;

/** Each one that is wrong costs the parser an error. */
const mostBackslashes = 2000;

export type Source = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number; readonly message: string };

const no = (message: string, line = 1): Source => ({ ok: false, line, message });

/** The text of a file's bytes, or one sentence why it is not read. Nothing that passes here can keep the parser busy. */
export function sourceOf(bytes: Uint8Array): Source {
  if (bytes.length > largest) return no(`This file has ${bytes.length} bytes, and at most ${largest} are read. Is it the right file?`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return no('This file is not UTF-8 text. Save it as UTF-8.', brokenLine(bytes));
  }
  if (text.trim() === '') return no('This file is empty.');
  let line = 1;
  for (const content of text.split('\n')) {
    const control = controls.exec(content)?.[0];
    if (control !== undefined) return no(`A control character (number ${control.charCodeAt(0)}) stands in this line. Take it out.`, line);
    if ((indent.exec(content)?.[0].length ?? 0) > deepest * 2) return no('This line is indented too deeply.', line);
    line += 1;
  }
  if (text.split('\\').length > mostBackslashes) return no(`This file has more than ${mostBackslashes} backslashes. Is this text?`);
  return depthOf(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;
const indent = /^[ \t?:-]*/u;

function brokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  const before = decoder.decode(bytes).split('\uFFFD')[0] ?? '';
  return before.split('\n').length;
}

function depthOf(text: string): Source {
  let depth = 0;
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest) return no(`Brackets are nested more than ${deepest} deep here.`, line);
  }
  return { ok: true, text };
}
