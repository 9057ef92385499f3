/** Where a phone joins. `base`: an address that phones reach, as a server tells it; the code reads "TERN 42". */
export interface JoinAddress {
  /** The whole of it, with the code in it, for a camera. */
  readonly href: string;
  /** What somebody types: without the code. */
  readonly typed: string;
}

export function joinAddress(base: string, code: string): JoinAddress {
  const page = new URL('join.html', base.endsWith('/') ? base : `${base}/`);
  return { href: `${page.href}#${code.replace(' ', '-')}`, typed: `${page.host}${page.pathname}` };
}
