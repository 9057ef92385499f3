import { draw } from '../core/draw.ts';

/** Large and unlike one another: two texts that meet under one of them part under the others. */
const parts = [0x2f6e2b1, 0x9d2c5680, 0x5bd1e995, 0xefc60000];

/** A UUID made from a text (RFC 9562, version 8): the same text gives the same one, so that a store knows what is brought in twice. */
export function uuidOf(text: string): string {
  const hex = parts.map((seed) => (draw(seed, text) * 2 ** 32).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
