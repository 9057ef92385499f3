/** Where the player is, as the part of the address after `#`. Every place can be linked to, reloaded and gone back to. */
export type Route =
  | { readonly screen: 'home'; readonly mode: 'alone' | 'debrief' }
  | { readonly screen: 'briefing'; readonly sheet: string }
  | { readonly screen: 'play'; readonly run: string }
  | { readonly screen: 'debrief'; readonly run: string }
  /** A link that reproduces a run. */
  | { readonly screen: 'again'; readonly code: string };

export function parseRoute(hash: string): Route {
  const [, screen = '', rest = ''] = /^#\/([a-z]+)\/?(.*)$/.exec(hash) ?? [];
  let id = rest;
  try {
    id = decodeURIComponent(rest);
  } catch {
    // A hand-mangled address: taken as it stands.
  }
  if (screen === 'sheet' && id) return { screen: 'briefing', sheet: id };
  if (screen === 'run' && id) return { screen: 'play', run: id };
  if (screen === 'debrief' && id) return { screen: 'debrief', run: id };
  if (screen === 'again' && id) return { screen: 'again', code: id };
  return { screen: 'home', mode: screen === 'debriefs' ? 'debrief' : 'alone' };
}

export function printRoute(route: Route): string {
  switch (route.screen) {
    case 'home':
      return route.mode === 'debrief' ? '#/debriefs' : '#/';
    case 'briefing':
      return `#/sheet/${encodeURIComponent(route.sheet)}`;
    case 'play':
      return `#/run/${encodeURIComponent(route.run)}`;
    case 'debrief':
      return `#/debrief/${encodeURIComponent(route.run)}`;
    case 'again':
      return `#/again/${encodeURIComponent(route.code)}`;
  }
}
