/** "Who answers for this?, Authority C": the line over a heading. A composite names no authority. */
export const authorityWords = (title: string, authority: string): string =>
  /^[A-Z]$/.test(authority) ? `${title}${title.endsWith('?') ? ' ' : ', '}Authority ${authority}` : title;
