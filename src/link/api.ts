import type { RoomRecord } from '../workshop/room-record.ts';
import type { ConsoleGiven, Entered, Here, Joined, Opened, OpenWish, RecordGiven, Turned } from '../workshop/wire.ts';
import { keepSeat, seatToken, seatWord } from './remote-token.ts';

/** How long a server may take to answer, milliseconds; the first room of a story waits until it has been read. */
const patience = 15_000;
const openingPatience = 60_000;
/** Whoever only comes back tries again soon: a server that was frozen may have forgotten what it was asked. */
const enteringPatience = 6000;

const silent: Turned = { ok: false, code: 'unsent', refused: 'The workshop does not answer. Check the Wi-Fi, then try again.' };

/** Where this page is from: the server of its room, if there is one. */
export const ownBase = (): string => new URL('.', location.href).href;

/** Opens a room, from the machine that runs the workshop. None of these ever rejects. `base`: the server’s address. */
export const openRoom = (wish: OpenWish, base = ownBase()): Promise<Opened | Turned> => ask('open', wish, base, openingPatience);

/** Takes up a console on another machine. */
export const recoverRoom = (code: string, phrase: string, base = ownBase()): Promise<ConsoleGiven | Turned> =>
  ask('recover', { code, phrase }, base);

/** A console for a second facilitator. `token`: of one who holds one. */
export const shareConsole = (token: string, base = ownBase()): Promise<ConsoleGiven | Turned> => ask('share', { token }, base);

/** What a room leaves behind so far. `token`: of one who holds its console. */
export async function askRecord(token: string, base = ownBase()): Promise<RoomRecord | undefined> {
  const given = await ask<RecordGiven>('record', { token }, base);
  return given.ok ? given.record : undefined;
}

/** Keeps a place in a room for whoever bears the token. */
export const enterRoom = (token: string, base = ownBase()): Promise<Entered | Turned> => ask('enter', { token }, base, enteringPatience);

/** Joins a room; whoever has a seat in it in this browser has it again. */
export async function joinRoom(code: string, name: string, base = ownBase()): Promise<Joined | Turned> {
  const joined = await ask<Joined>('join', { code, name, token: seatToken(code), word: seatWord(code) }, base);
  if (joined.ok) keepSeat(code, joined.token);
  return joined;
}

/** The server this page is from; `undefined` where it is only a site, and no server answers. */
export async function whoIsHere(base = ownBase()): Promise<Pick<Here, 'addresses' | 'opens'> | undefined> {
  const here = await send<Here>('here', undefined, base, patience);
  return here.ok && Array.isArray(here.addresses) ? { addresses: here.addresses, opens: here.opens } : undefined;
}

/** The server's clock, milliseconds since 1970; `undefined` where it does not answer. */
export async function askTime(base: string): Promise<number | undefined> {
  const here = await send<Here>('here', undefined, base, patience);
  return here.ok ? here.at : undefined;
}

const ask = <Answer extends { readonly ok: true }>(path: string, body: object, base: string, within = patience): Promise<Answer | Turned> =>
  send<Answer>(path, JSON.stringify(body), base, within);

async function send<Answer extends { readonly ok: true }>(
  path: string,
  body: string | undefined,
  base: string,
  within: number,
): Promise<Answer | Turned> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), within);
  try {
    const headers = { 'Content-Type': 'application/json' };
    const post = body === undefined ? {} : { method: 'POST', headers, body };
    const response = await fetch(new URL(`api/${path}`, base), { ...post, credentials: 'omit', cache: 'no-store', signal: giveUp.signal });
    const told: unknown = await response.json();
    return typeof told === 'object' && told !== null && 'ok' in told ? (told as Answer | Turned) : silent;
  } catch {
    return silent;
  } finally {
    clearTimeout(timer);
  }
}
