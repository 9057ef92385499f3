import type { Plugin } from 'vite';

/** The page of a package: it starts with another script, and has no shelf to show before. */
export const packagedPage = (entry: string): Plugin => ({
  name: 'bearings-packaged-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', entry).replace('<!--home-->', ''),
  },
});
