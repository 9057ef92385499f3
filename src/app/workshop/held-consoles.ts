import { isObject } from '../../save/loose.ts';
import { storageOf } from '../browser-ports.ts';
import type { ConsoleTokens } from './console-tokens.ts';

/** A console that this browser holds, so that closing its window does not lose it. */
export interface HeldConsole extends ConsoleTokens {
  readonly code: string;
  /** Of its scenario; empty where the console was taken up by its words. */
  readonly title: string;
  /** When it came to this browser, milliseconds since 1970. */
  readonly since: number;
}

const name = 'bearings-consoles';

const isHeld = (one: unknown): one is HeldConsole =>
  isObject(one) &&
  ['console', 'stage', 'code', 'title'].every((field) => typeof one[field] === 'string') &&
  typeof one['since'] === 'number';

/** Newest first. What cannot be read is forgotten. */
export function heldConsoles(): readonly HeldConsole[] {
  try {
    const kept: unknown = JSON.parse(storageOf(window)?.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isHeld) : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing holds it no longer than its window. */
function keep(held: readonly HeldConsole[]): void {
  try {
    storageOf(window)?.setItem(name, JSON.stringify(held));
  } catch {
    return;
  }
}

/** Its words are not kept: they are for another computer. */
export const holdConsole = ({ console, stage, code, title, since }: HeldConsole): void =>
  keep([{ console, stage, code, title, since }, ...heldConsoles().filter((held) => held.code !== code)]);

/** `console`: its token. */
export const letGoOf = (console: string): void => keep(heldConsoles().filter((held) => held.console !== console));
