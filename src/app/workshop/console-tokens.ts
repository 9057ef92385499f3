import type { Opened } from '../../workshop/wire.ts';

const name = 'bearings-console';

/** What a window holds of a room at a server. */
export interface ConsoleTokens {
  readonly console: string;
  /** Of its projector. */
  readonly stage: string;
}

let page: ConsoleTokens | undefined;

/** Keeps them until the window is closed; where the browser keeps nothing, until it is loaded again. */
export function keepTokens(tokens: ConsoleTokens | undefined): void {
  // What was told with them, a room's words, is not theirs.
  page = tokens && { console: tokens.console, stage: tokens.stage };
  try {
    if (page) sessionStorage.setItem(name, JSON.stringify(page));
    else sessionStorage.removeItem(name);
  } catch {
    return;
  }
}

export function readTokens(): ConsoleTokens | undefined {
  try {
    const kept = sessionStorage.getItem(name);
    return kept === null ? page : (JSON.parse(kept) as ConsoleTokens);
  } catch {
    return page;
  }
}

/** The address by which another window or machine holds this console too. Its fragment is sent to no server. */
export const handoverHref = ({ console, stage }: ConsoleTokens): string =>
  `${window.location.href.replace(/#.*$/, '')}#held/${console}/${stage}`;

/** Takes up a console that was handed over by its address, which forgets it at once. */
export function takeHandover(): ConsoleTokens | undefined {
  const [, console, stage] = /^#held\/([\w.-]{1,400})\/([\w.-]{1,400})$/.exec(window.location.hash) ?? [];
  if (console === undefined || stage === undefined) return undefined;
  keepTokens({ console, stage });
  window.history.replaceState(undefined, '', window.location.pathname);
  return { console, stage };
}

const sheet = 'bearings-phrase';

/** Keeps a room that has just been opened until its words have been written down: they are told only once. */
export function keepOpened(opened: Opened | undefined): void {
  try {
    if (opened) sessionStorage.setItem(sheet, JSON.stringify(opened));
    else sessionStorage.removeItem(sheet);
  } catch {
    return;
  }
}

export function readOpened(): Opened | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(sheet) ?? 'null') as Opened | null) ?? undefined;
  } catch {
    return undefined;
  }
}
