import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

const pages: readonly string[] = ['console.html', 'stage.html', 'join.html'];
const whole = 'dist';

export interface Pages {
  /** Folders of built pages; what is in the first goes before. */
  readonly folders: () => readonly string[];
  /** Ends a building that still goes on. */
  readonly stop: () => void;
}

/**
 * The built pages. Where the whole game has not been built, only those of a workshop are at first: that takes seconds. The
 * rest, with the debrief, is built meanwhile, and served once it is whole.
 */
export async function findPages(say: (line: string) => void): Promise<Pages> {
  if ([...pages, 'index.html'].every((page) => existsSync(join(whole, page)))) return { folders: () => [whole], stop: () => undefined };
  say('Building the pages of the workshop.');
  const { buildWorkshopPages } = await import('../build/workshop-pages.ts');
  const first = await buildWorkshopPages(pages);
  let folders: readonly string[] = [first];
  const building = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'ignore' });
  // The room goes before.
  if (building.pid !== undefined) setPriority(building.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  building.once('error', () => say('The game and its debrief could not be built. Run npm run build, then start again.'));
  building.once('exit', (code, signal) => {
    // Pages opened before have names of the first building still to fetch.
    if (code === 0) folders = [whole, first];
    else if (signal === null) say('The game and its debrief could not be built. Run npm run build, then start again.');
  });
  return { folders: () => folders, stop: () => void building.kill() };
}
