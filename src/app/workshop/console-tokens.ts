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
  page = tokens;
  try {
    if (tokens) sessionStorage.setItem(name, JSON.stringify(tokens));
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
