import type { Link, LinkState } from '../workshop/link.ts';
import { refuse } from '../workshop/refused.ts';
import type { StageView } from '../workshop/stage-view.ts';
import { changing } from './changing.ts';
import { openChannel } from './local-channel.ts';

/** How often the projector looks for the console, and how long it waits before it says so, milliseconds. */
const every = 2000;
const patience = 5000;

const away = 'The facilitator’s window is away. This goes on as soon as it is back.';

/** The projector of a one-screen room: another window of the same browser shows it what to show. */
export function localStage(room: string): Link<StageView> {
  const state = changing<LinkState<StageView>>({ line: 'opening' });
  let seen = 0;
  let heardAt = Date.now();
  const lose = (): void => {
    // What it saw before may be of a log that was taken up again: it is seen anew.
    seen = 0;
    if (state.read().line !== 'lost') state.set({ ...state.read(), line: 'lost', why: away });
  };
  const channel = openChannel(room, (message) => {
    if (message.kind === 'gone') return lose();
    if (message.kind !== 'show') return;
    heardAt = Date.now();
    seen = message.seq;
    const { line, view } = state.read();
    if (message.view ?? line !== 'live') state.set({ line: 'live', view: message.view ?? view });
  });
  const look = (): void => {
    // The console answers at once even where its own clock is slowed down: it is this window, in sight, that keeps time.
    if (Date.now() - heardAt > patience) lose();
    channel.say({ kind: 'look', seen });
  };
  const timer = setInterval(look, every);
  look();
  return {
    read: state.read,
    subscribe: state.subscribe,
    ask: async () => refuse('not-yours', 'The projector only shows.'),
    now: Date.now,
    close: () => {
      clearInterval(timer);
      channel.close();
    },
  };
}
