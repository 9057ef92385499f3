import type { Command } from '../workshop/command.ts';
import type { ConsoleView } from '../workshop/console-view.ts';
import type { ConsoleLink, Link, LinkState, Told } from '../workshop/link.ts';
import { type OwnPhone, type SharedPhone, wholeOf } from '../workshop/phone-halves.ts';
import type { PhoneView } from '../workshop/phone-view.ts';
import type { StageView } from '../workshop/stage-view.ts';
import { type ViewParts, viewReader } from '../workshop/view-parts.ts';
import { closeCodes, type Turned } from '../workshop/wire.ts';
import { askRecord, askTime, enterRoom, ownBase } from './api.ts';
import { changing } from './changing.ts';
import { newWord } from './new-word.ts';
import { mayWait, outbox, type Waiting } from './outbox.ts';
import { openLine, type RemoteLine } from './remote-line.ts';
import { watchPage } from './watch-page.ts';

export { joinRoom, openRoom, recoverRoom, shareConsole, whoIsHere } from './api.ts';
export { seatToken, windowToken } from './remote-token.ts';

/** Wait before the next try, milliseconds: longer each time, and never the same for everybody in the room. */
const wait = (tries: number): number => Math.min(4000, 200 * 2 ** tries) * (0.3 + Math.random());

const lost = 'The line to the room is lost. Trying again.';
const unheard: Told = { ok: false, code: 'unsent', refused: 'This was not sent. The line to the room is lost.' };
const unanswered: Told = {
  ok: false,
  code: 'unanswered',
  refused: 'The line was lost before an answer came. See once it is back whether this was done.',
};
const shut: Told = { ok: false, code: 'unsent', refused: 'This window has no line to the room any more.' };

/** After which a room is not come back to. */
const final: readonly number[] = [closeCodes.notYours, closeCodes.gone, closeCodes.elsewhere];

/** Makes a view of what came so far, or `undefined` while part of it is missing. */
type ReadView<View> = (parts: ViewParts, own: string | undefined) => View | undefined;

/** A room at a server, for one phone. `base`: the server’s address. */
export function phoneLink(token: string, base = ownBase()): Link<PhoneView> {
  const read = viewReader();
  return remoteLink(token, base, (parts, own) =>
    own === undefined ? undefined : wholeOf(read(parts) as SharedPhone, JSON.parse(own) as OwnPhone),
  );
}

export function consoleLink(token: string, base = ownBase()): ConsoleLink {
  const read = viewReader();
  return { ...remoteLink(token, base, (parts) => read(parts) as ConsoleView), record: () => askRecord(token, base) };
}

export function stageLink(token: string, base = ownBase()): Link<StageView> {
  const read = viewReader();
  return remoteLink(token, base, (parts) => read(parts) as StageView);
}

function remoteLink<View>(token: string, base: string, readView: ReadView<View>): Link<View> {
  const state = changing<LinkState<View>>({ line: 'opening' });
  const late = outbox();
  let line: RemoteLine | undefined;
  let offset = 0;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let entering = false;

  const { read, subscribe } = state;
  const isClosed = (): boolean => read().line === 'closed';

  function close(why: string | undefined): void {
    if (isClosed()) return;
    clearTimeout(timer);
    stopWatching();
    state.set({ ...read(), line: 'closed', why });
    line?.close();
    late.take()?.told(shut);
  }

  function lose(least = 0): void {
    line = undefined;
    if (isClosed()) return;
    // The first try is still on the way in.
    if (read().line !== 'opening' || tries > 0) state.set({ ...read(), line: 'lost', why: lost });
    clearTimeout(timer);
    timer = setTimeout(() => void enter(), Math.max(least, wait(tries)));
    tries += 1;
  }

  /** By what the server said of its time, between then and now. Whole: what a window says of time is a number of milliseconds. */
  function setClock(at: number, asked: number): void {
    offset = Math.round(at - (asked + Date.now()) / 2);
  }

  async function measure(): Promise<void> {
    const asked = Date.now();
    const at = await askTime(base);
    if (at === undefined || isClosed()) return;
    setClock(at, asked);
    state.set({ ...read() });
  }

  async function enter(): Promise<void> {
    if (entering || isClosed()) return;
    entering = true;
    clearTimeout(timer);
    const asked = Date.now();
    const entered = await enterRoom(token, base);
    entering = false;
    if (isClosed()) return;
    if (!entered.ok) return turned(entered);
    setClock(entered.at, asked);
    let parts: ViewParts | undefined;
    let own: string | undefined;
    const show = (): void => {
      const view = parts && readView(parts, own);
      if (view === undefined || isClosed()) return;
      tries = 0;
      state.set({ view, line: 'live' });
      const waiting = late.take();
      if (waiting) void say(waiting);
    };
    line = openLine(entered.place, base, {
      parts: (next) => {
        parts = next;
        show();
      },
      own: (text) => {
        own = text;
        show();
      },
      jumped: () => void measure(),
      over: ended,
    });
  }

  function turned({ code, refused }: Turned): void {
    if (code === 'not-yours' || code === 'no-room') close(refused);
    else lose(code === 'too-often' ? 2000 : 0);
  }

  function ended(code: number, why: string | undefined): void {
    line = undefined;
    if (final.includes(code)) close(why === '' ? lost : why);
    else if (code === closeCodes.moved && !isClosed()) void enter();
    else lose();
  }

  async function say({ command, key, told }: Waiting): Promise<void> {
    const over = line;
    if (!over || read().line !== 'live') return keep({ command, key, told }, isClosed() ? shut : unheard);
    try {
      told(await over.ask(JSON.stringify({ command, key })));
    } catch {
      keep({ command, key, told }, unanswered);
    }
  }

  /** Holds what may be said late, and tells of anything else what became of it. */
  function keep(waiting: Waiting, otherwise: Told): void {
    if (mayWait(waiting.command) && !isClosed()) late.hold(waiting);
    else waiting.told(otherwise);
  }

  const stopWatching = watchPage(() => {
    if (line) line.check();
    else void enter();
  });
  void enter();

  return {
    read,
    subscribe,
    now: () => Date.now() + offset,
    ask: (command: Command, key = newWord()) => new Promise((told) => void say({ command, key, told })),
    close: () => close(undefined),
  };
}
