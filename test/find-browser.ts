import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The headless shell first: the same engine without a desktop’s windows around it, in which pages open in half the processor time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of an installed Chromium or Chrome: `CHROME_PATH`, else one on PATH. Throws one clear line where there is none. */
export function findBrowser(): string {
  const wanted = process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = (wanted ? [wanted] : places).find(isRunnable);
  if (found === undefined) {
    throw new Error(
      wanted
        ? `CHROME_PATH says ${wanted}, and nothing there can be run.`
        : 'No Chromium or Chrome found: install Debian’s package chromium, or set CHROME_PATH.',
    );
  }
  return found;
}

/** The same with a desktop's windows, where there is one: a headless shell that is killed keeps nothing. */
export function findDesktopBrowser(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const [, ...desktops] = names;
  return desktops.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable) ?? findBrowser();
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * No GPU and no WebGL: Phaser then takes its Canvas renderer, as on locked-down and remote desktops,
 * and pages compose cheaply. Playwright adds `--enable-unsafe-swiftshader` itself: take it out.
 */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'];
export const browserArgsLeftOut = ['--enable-unsafe-swiftshader'];
