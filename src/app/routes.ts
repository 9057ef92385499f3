/** Where the player is, as the part of the address after `#`. Every place can be linked to, reloaded and gone back to. */
export type Route =
  | { readonly screen: 'home'; readonly mode: 'alone' | 'debrief' }
  /** `journey`: to begin it, where the sheet is its first. `authority`: to meet it in. */
  | { readonly screen: 'briefing'; readonly sheet: string; readonly journey?: string | undefined; readonly authority?: string | undefined }
  /** What a later chapter of a journey begins with. */
  | { readonly screen: 'chapter'; readonly run: string }
  | { readonly screen: 'play'; readonly run: string }
  | { readonly screen: 'debrief'; readonly run: string }
  /** Runs of a sheet beside one another, `sheet` empty where the address names none; `from`: the run one comes from. */
  | { readonly screen: 'runs'; readonly sheet: string; readonly from?: string | undefined }
  /** The debrief of a room, by its code; empty where the address names none. */
  | { readonly screen: 'room'; readonly code: string }
  /** A link that reproduces a run. */
  | { readonly screen: 'again'; readonly code: string };

export function parseRoute(hash: string): Route {
  const [, screen = '', rest = ''] = /^#\/([a-z]+)\/?(.*)$/.exec(hash) ?? [];
  const [id = '', more, last] = rest.split('/').map(decoded);
  if (screen === 'sheet' && id) {
    if (more === 'in') return { screen: 'briefing', sheet: id, authority: last || undefined };
    return { screen: 'briefing', sheet: id, journey: more || undefined };
  }
  if (screen === 'chapter' && id) return { screen: 'chapter', run: id };
  if (screen === 'run' && id) return { screen: 'play', run: id };
  if (screen === 'debrief' && id) return { screen: 'debrief', run: id };
  if (screen === 'runs') return { screen: 'runs', sheet: id, from: more || undefined };
  if (screen === 'room') return { screen: 'room', code: id.replace('-', ' ') };
  if (screen === 'again' && id) return { screen: 'again', code: id };
  return { screen: 'home', mode: screen === 'debriefs' ? 'debrief' : 'alone' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-mangled address: taken as it stands.
    return part;
  }
}

export function printRoute(route: Route): string {
  switch (route.screen) {
    case 'home':
      return route.mode === 'debrief' ? '#/debriefs' : '#/';
    case 'briefing':
      return sheetAddress(route);
    case 'chapter':
      return `#/chapter/${encodeURIComponent(route.run)}`;
    case 'play':
      return `#/run/${encodeURIComponent(route.run)}`;
    case 'debrief':
      return `#/debrief/${encodeURIComponent(route.run)}`;
    case 'runs':
      return `#/runs/${[route.sheet, ...(route.from === undefined ? [] : [route.from])].map(encodeURIComponent).join('/')}`;
    case 'room':
      return `#/room/${encodeURIComponent(route.code.replace(' ', '-'))}`;
    case 'again':
      return `#/again/${encodeURIComponent(route.code)}`;
  }
}

function sheetAddress({ sheet, journey, authority }: Extract<Route, { screen: 'briefing' }>): string {
  const more = journey !== undefined ? [journey] : authority !== undefined ? ['in', authority] : [];
  return `#/sheet/${[sheet, ...more].map(encodeURIComponent).join('/')}`;
}
