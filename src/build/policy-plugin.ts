import type { Plugin } from 'vite';

/** What the page may do: nothing but itself. Style attributes are allowed because figures set custom properties with them. */
const policyFor = (connects: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Howler empties a player with a silent data address.
    "media-src 'self' blob: data:",
    `connect-src ${connects}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Puts the content security policy into the built page. The development server needs more and gets none. `connects`: whom it may ask. */
export const contentPolicy = (connects = "'self'"): Plugin => ({
  name: 'bearings-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(connects) }, injectTo: 'head-prepend' },
  ],
});
