import { sheets } from 'virtual:sheets';
import type { OpenPlatform } from '../platform/platform.ts';
import type { Opened } from './app-state.ts';
import { fetchJson, filesOf } from './browser-ports.ts';
import { showPackaged } from './show-packaged.tsx';

/** Opens the one scenario of a package, then a sitting with the learning platform, and shows what the platform kept. */
export async function startPackaged(element: HTMLElement, openPlatformFor: (scenario: string) => OpenPlatform): Promise<void> {
  const id = sheets[0]?.id ?? '';
  const opened = await fetchJson<Opened>(filesOf(id).scenario).catch(() => undefined);
  const starting = document.getElementById('starting');
  if (!opened) {
    starting?.setAttribute('role', 'alert');
    starting?.replaceChildren('The game would not open. Check the connection, then reload the page.');
    return;
  }
  // A sitting that is opened can be opened only once: before it nothing is left that could fail.
  const platform = await openPlatformFor(id)();
  window.addEventListener('pagehide', platform.leave);
  showPackaged(element, opened, platform);
  starting?.remove();
}
