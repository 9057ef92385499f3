/** What is wrong with a text that is no JSON: where, counted from 1, and a sentence. */
export interface JsonSlip {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** Where a text that is no JSON stops being the beginning of one. The parser does not always say: it is asked of shorter and shorter texts. */
export function jsonSlip(text: string): JsonSlip {
  const whole = text.trimEnd();
  const isCut = !goesWrong(whole);
  let [good, bad] = [0, whole.length];
  while (!isCut && bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (goesWrong(whole.slice(0, middle))) bad = middle;
    else good = middle;
  }
  const lines = whole.slice(0, isCut ? whole.length : good).split('\n');
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    says: isCut ? 'This is no JSON: it ends too soon.' : 'This is no JSON: it goes wrong here.',
  };
}

/** Whether no text that begins like this could be JSON. */
function goesWrong(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : '';
    const at = /at position (\d+)/u.exec(message)?.[1];
    return !/end of JSON|Unterminated/u.test(message) && (at === undefined || Number(at) < text.length);
  }
}
