/** A word that nobody guesses: 96 bits. Pages over plain http have no `randomUUID`. */
export const newWord = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
