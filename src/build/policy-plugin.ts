import type { Plugin } from 'vite';
import { pagePolicy } from './page-policy.ts';

/** Puts the content security policy into the built page. The development server needs more and gets none. `connects`: whom it may ask. */
export const contentPolicy = (connects = "'self'"): Plugin => ({
  name: 'bearings-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(connects) }, injectTo: 'head-prepend' },
  ],
});
