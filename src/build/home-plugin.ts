import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const folder = '.generated/home';
/** Where the words stand; other pages have no such place. */
const place = '<!--home-->';
const file = 'home-html.mjs';

/**
 * Writes the home screen's words into index.html, so that they can be read before any script has run.
 * The screen is bundled for Node and run in a process of its own: an edit is seen without restarting anything.
 */
export function home(): Plugin {
  return {
    name: 'bearings-home',
    async transformIndexHtml(html) {
      if (!html.includes(place)) return html;
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: { ssr: 'src/build/home-html.tsx', outDir: folder, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: file } } },
      });
      const words = execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
      return html.replace(place, () => words);
    },
  };
}
