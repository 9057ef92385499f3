/** What a console's address names: a room of this device, what is printed for one, or neither, as where a server's room is shown. */
export type ConsoleRoute =
  | { readonly at: 'opening' }
  | { readonly at: 'local'; readonly room: string }
  | { readonly at: 'kit'; readonly scenario: string; readonly tables: number };

export function readConsoleRoute(hash: string): ConsoleRoute {
  const [, room] = /^#local\/([\w-]{1,100})$/.exec(hash) ?? [];
  if (room !== undefined) return { at: 'local', room };
  const [, scenario, tables] = /^#kit\/([\w-]{1,100})\/([1-9]\d?)$/.exec(hash) ?? [];
  if (scenario !== undefined) return { at: 'kit', scenario, tables: Number(tables) };
  return { at: 'opening' };
}

export const localHref = (room: string): string => `#local/${room}`;

/** The kit of a scenario by its id, for that many tables. */
export const kitHref = (scenario: string, tables: number): string => `#kit/${scenario}/${tables}`;
