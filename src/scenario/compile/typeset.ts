/** A text as it is set: curly quotes, en dashes, one space between words. Writers type what their keyboard has. */
export function typeset(written: string): string {
  return written
    .trim()
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .replace(/ ?-{2,3} ?(?=\D|$)/gu, (dash) => (dash.startsWith(' ') || dash.endsWith(' ') ? ' – ' : '–'))
    .replace(/(?<=\d)-{1,3}(?=\d)/gu, '–')
    .replace(/ - /gu, ' – ')
    .replace(/\.\.\./gu, '…')
    .replace(/(?<=^|[\s([{–—“‘])"/gu, '“')
    .replace(/"/gu, '”')
    .replace(/(?<=^|[\s([{–—“])'(?=\d\ds?\b|(?:em|til|cause|tis|twas)\b)/giu, '’')
    .replace(/(?<=^|[\s([{–—“])'/gu, '‘')
    .replace(/'/gu, '’');
}
