/** A number as SVG wants it: one decimal, no trailing zero, never `-0`. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Wraps inner markup in an `<svg>`; without a title it is hidden from assistive tech. */
export function asSvg(inner: string, viewBox: string, size?: { width: number; height: number }, title?: string): string {
  const sized = size === undefined ? '' : ` width="${round(size.width)}" height="${round(size.height)}"`;
  const spoken = title === undefined ? ' aria-hidden="true"' : ' role="img"';
  const named = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${sized}${spoken}>${named}${inner}</svg>`;
}

/** Text made safe to stand in markup. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
