/** What the bare room is sent and sends, byte for byte as long as what the game says in its place. */

/** Groups that are sent every count: console and projector. */
export const watchers: readonly string[] = ['console', 'stage'];

/** First byte of a frame after which counting begins anew. */
export const beginAgain = 0;

/** A vote: `ask` with its command and key is 120 bytes. */
export const echoVote: Uint8Array<ArrayBuffer> = new Uint8Array(120).fill(1);

/** That it is counted. */
export const echoAnswer: Uint8Array<ArrayBuffer> = new Uint8Array(8).fill(1);
