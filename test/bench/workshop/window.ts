import { Room } from '@colyseus/sdk/Room';
import { SchemaSerializer } from '@colyseus/sdk/serializer/SchemaSerializer';
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer';
import type { Command } from '../../../src/workshop/command.ts';
import type { Told } from '../../../src/workshop/link.ts';
import type { ViewParts } from '../../../src/workshop/view-parts.ts';
import type { Entered, Turned } from '../../../src/workshop/wire.ts';

registerSerializer('schema', SchemaSerializer);

/** A window of a workshop without any screen: what it has been sent, and a way to ask. */
export interface BareWindow {
  readonly parts: () => ViewParts;
  readonly ask: (command: Command) => Promise<Told>;
  /** Called after every change; one at a time. */
  heard: () => void;
  readonly close: () => void;
}

/** Asks a server by HTTP. Throws where it turns it down. `base`: `http://host:port`. */
export async function post<Answer extends { readonly ok: true }>(base: string, path: string, body: object): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${base}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const told = (await response.json()) as Answer | Turned;
  if (!told.ok) throw new Error(`${path}: ${told.refused}`);
  return told;
}

/** Takes a place for a bearer, and resolves with the first that is seen from it. */
export async function openWindow(base: string, token: string): Promise<BareWindow> {
  const { place } = await post<Entered>(base, 'enter', { token });
  const room = new Room<unknown, { readonly parts: ReadonlyMap<string, string> }>(place.name);
  room.reconnection.enabled = false;
  let parts: ViewParts = new Map();
  let key = 0;
  const window: BareWindow = {
    parts: () => parts,
    ask: (command) => room.request<string, Told>('ask', JSON.stringify({ command, key: String(key++) })),
    heard: () => undefined,
    close: () => room.connection.close(),
  };
  room.onMessage('own', () => undefined);
  await new Promise<void>((seen, failed) => {
    room.onStateChange((state) => {
      parts = state.parts;
      seen();
      window.heard();
    });
    room.onError((code, why) => failed(new Error(`${code} ${why}`)));
    room.connect(`${base.replace('http', 'ws')}/${place.processId}/${place.roomId}?sessionId=${place.sessionId}`, {});
  });
  return window;
}
