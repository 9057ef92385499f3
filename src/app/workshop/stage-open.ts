import type { Link } from '../../workshop/link.ts';
import type { StageView } from '../../workshop/stage-view.ts';
import { followAddress, readAddress } from './kept-address.ts';

/** A room on the wall, and where phones reach it, if any do. */
export interface OpenedStage {
  readonly link: Link<StageView>;
  readonly address: string | undefined;
}

/** The room that this page's address names: a console in another window of this browser, or a server's. `undefined` where it names none. */
export async function openStage(hash: string): Promise<OpenedStage | undefined> {
  const [, room] = /^#local\/([\w-]{1,100})$/.exec(hash) ?? [];
  if (room !== undefined) {
    const { localStage } = await import('../../link/local-stage.ts');
    return { link: localStage(room), address: undefined };
  }
  const { stageLink, whoIsHere, windowToken } = await import('../../link/remote-link.ts');
  const token = windowToken();
  if (token === undefined) return undefined;
  const here = await whoIsHere();
  followAddress(() => window.location.reload());
  return { link: stageLink(token), address: phoneAddress(window.location.href, here?.addresses ?? [], readAddress()) };
}

/** This machine as nobody else can call it. */
const ownNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Where phones join: at the address that this page has itself, unless only this machine knows itself by that; then at the one that was chosen. */
export function phoneAddress(page: string, addresses: readonly string[], chosen?: string): string | undefined {
  const own = new URL('.', page);
  if (!ownNames.includes(own.hostname)) return own.href;
  return addresses.find((address) => address === chosen) ?? addresses[0];
}
