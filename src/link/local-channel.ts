import type { StageView } from '../workshop/stage-view.ts';

/** What windows of a one-screen room say to each other. */
export type LocalMessage =
  /** A console takes the room: one that took it before steps aside. `at`: milliseconds since 1970. */
  | { readonly kind: 'take'; readonly at: number; readonly window: string }
  /** It does so, once all that it was asked is written down. */
  | { readonly kind: 'yielding' }
  /** It has, and writes nothing any more. */
  | { readonly kind: 'yielded' }
  /** A projector is there, and has seen the room up to an event. */
  | { readonly kind: 'look'; readonly seen: number }
  /** The console is there. `view` stands in where the projector had not seen it. */
  | { readonly kind: 'show'; readonly seq: number; readonly view?: StageView | undefined }
  /** The console’s window is being closed. */
  | { readonly kind: 'gone' };

export interface LocalChannel {
  readonly say: (message: LocalMessage) => void;
  readonly close: () => void;
}

/** The channel of a room among the windows of one browser. */
export function openChannel(room: string, hear: (message: LocalMessage) => void): LocalChannel {
  const channel = new BroadcastChannel(`bearings-room-${room}`);
  channel.addEventListener('message', ({ data }) => hear(data as LocalMessage));
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}
