import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Sheet } from '../store/sheets.ts';

const folder = '.generated/home';

/** Writes the home screen's words into index.html, so that they can be read before any script has run. */
export function home(): Plugin {
  return {
    name: 'bearings-home',
    async transformIndexHtml(html) {
      const sheets = JSON.parse(readFileSync('.generated/sheets.json', 'utf8')) as readonly Sheet[];
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: { ssr: 'src/build/home-html.tsx', outDir: folder, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'home-html.mjs' } } },
      });
      // A fresh address each time: the development server renders the page again after an edit.
      const address = `${pathToFileURL(resolve(folder, 'home-html.mjs'))}?${Date.now()}`;
      const { homeHtml } = (await import(address)) as { homeHtml: (sheets: readonly Sheet[]) => string };
      return html.replace('<!--home-->', () => homeHtml(sheets));
    },
  };
}
