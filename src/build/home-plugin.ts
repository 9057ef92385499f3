import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Sheet } from '../store/sheets.ts';

/** Writes the home screen's words into index.html, so that they can be read before any script has run. */
export function home(): Plugin {
  return {
    name: 'bearings-home',
    async transformIndexHtml(html) {
      const sheets = JSON.parse(readFileSync('.generated/sheets.json', 'utf8')) as readonly Sheet[];
      const { module } = await runnerImport<{ homeHtml: (sheets: readonly Sheet[]) => string }>(resolve('src/build/home-html.tsx'), {
        configFile: false,
        logLevel: 'error',
      });
      return html.replace('<!--home-->', () => module.homeHtml(sheets));
    },
  };
}
