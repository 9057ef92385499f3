import { readCode } from '../workshop/code.ts';
import { newWord } from './new-word.ts';

/** Where this browser keeps what says who it is. What it cannot keep lasts as long as the page. */

const page = new Map<string, string>();

const seatName = (code: string): string => `bearings-seat ${readCode(code) ?? code}`;
const wordName = (code: string): string => `bearings-word ${readCode(code) ?? code}`;
const windowName = 'bearings-window';

/** The token of this browser’s seat in a room, if it has joined one called so. */
export const seatToken = (code: string): string | undefined => read('localStorage', seatName(code));

export const keepSeat = (code: string, token: string): void => keep('localStorage', seatName(code), token);

/** What this browser asks for its seat by, drawn once: should the answer be lost, the next try is for the same seat. */
export function seatWord(code: string): string {
  const known = read('localStorage', wordName(code));
  const word = known ?? newWord();
  if (known === undefined) keep('localStorage', wordName(code), word);
  return word;
}

/**
 * The token of this console or projector: from the address it was opened at, whose fragment no server is sent. It leaves the
 * address at once, and is kept until the window is closed.
 */
export function windowToken(): string | undefined {
  const given = decodeURIComponent(location.hash.slice(1));
  if (!/^[\w-]+\.(?:facilitator|stage)\.[\w-]+\.[\w-]+$/u.test(given)) return read('sessionStorage', windowName);
  keep('sessionStorage', windowName, given);
  history.replaceState(history.state, '', location.pathname + location.search);
  return given;
}

type Place = 'localStorage' | 'sessionStorage';

function read(place: Place, name: string): string | undefined {
  try {
    return globalThis[place].getItem(name) ?? undefined;
  } catch {
    return page.get(name);
  }
}

function keep(place: Place, name: string, token: string): void {
  try {
    globalThis[place].setItem(name, token);
  } catch {
    page.set(name, token);
  }
}
