import type { Scenario } from '../core/scenario.ts';
import { openActor, type WorkshopActor } from '../workshop/actor.ts';
import { fold } from '../workshop/apply.ts';
import type { Command } from '../workshop/command.ts';
import { type ConsoleView, consoleView } from '../workshop/console-view.ts';
import { isNewer, newerRoom } from '../workshop/event.ts';
import type { ConsoleLink, LinkState, Told } from '../workshop/link.ts';
import { LogMovedOn } from '../workshop/log-moved-on.ts';
import { readCommand } from '../workshop/read-command.ts';
import { recordOf } from '../workshop/room-record.ts';
import type { Session } from '../workshop/session.ts';
import { stageView } from '../workshop/stage-view.ts';
import { changing } from './changing.ts';
import { openChannel } from './local-channel.ts';
import type { LocalLog } from './local-log.ts';
import type { LocalPorts } from './local-ports.ts';

/**
 * How long a console that holds the room may take to answer, and one that steps aside to write down what it was asked, milliseconds. One
 * that is frozen is stopped by the log itself.
 */
const patience = { answering: 400, writing: 10_000 } as const;

const elsewhere = 'This room has been opened in another window, and goes on there.';
const notKept = 'This browser could not keep the last step, so it was not taken. Make room on this device, then load the page again.';
const closed = 'This window has let go of the room.';
const notLoaded = 'The story of this room would not load. Check the connection, then load the page again.';
const gone = 'This room is not kept in this browser.';
const otherStory = 'This room was begun with another version of its story, and cannot go on with this one.';
const unseen = 'The game has a fault, and cannot show this room. What was kept of it is safe. Load the page again.';
const damaged = 'What was kept of this room is damaged, and cannot be opened.';

interface Held {
  readonly actor: WorkshopActor;
  readonly scenario: Scenario;
  readonly facilitator: string;
}

/** The console of a one-screen room: the room’s one actor runs in this window, over the log that this browser keeps. */
export function localConsole(room: string, ports: LocalPorts): ConsoleLink {
  const state = changing<LinkState<ConsoleView>>({ line: 'opening' });
  const own = { at: ports.now(), window: ports.newId() };
  let held: Held | undefined;
  const asking = new Set<Promise<Told>>();
  let takesUp: (() => void) | undefined;
  let waits: ReturnType<typeof setTimeout> | undefined;

  const close = (why: string): void => state.set({ ...state.read(), line: 'closed', why });
  const isOver = (): boolean => state.read().line === 'closed';
  const session = (): Session | undefined => held?.actor.session();

  function show(seen: number): void {
    const now = session();
    if (!held || !now || isOver()) return;
    try {
      channel.say({ kind: 'show', seq: now.seq, view: now.seq === seen ? undefined : stageView(held.scenario, now) });
    } catch (why) {
      // The room goes on without its projector.
      ports.report(why);
    }
  }

  async function stepAside(): Promise<void> {
    close(elsewhere);
    channel.say({ kind: 'yielding' });
    await Promise.allSettled(asking);
    channel.say({ kind: 'yielded' });
  }

  const channel = openChannel(room, (message) => {
    if (message.kind === 'look') show(message.seen);
    if (message.kind === 'yielding') waitFor(patience.writing);
    if (message.kind === 'yielded') takesUp?.();
    const isLater = message.kind === 'take' && (message.at > own.at || (message.at === own.at && message.window > own.window));
    if (isLater && !isOver()) void stepAside();
  });

  function view(): void {
    const now = session();
    if (!held || !now || isOver()) return;
    try {
      state.set({ line: 'live', view: consoleView(held.scenario, now) });
    } catch (why) {
      ports.report(why);
      close(unseen);
    }
  }

  function waitFor(span: number): void {
    clearTimeout(waits);
    waits = setTimeout(() => takesUp?.(), span);
  }

  async function takeUp(log: LocalLog): Promise<void> {
    const before = new Promise<void>((resolve) => {
      takesUp = resolve;
      waitFor(patience.answering);
    });
    channel.say({ kind: 'take', ...own });
    await before;
    const kept = await log.read(room);
    const first = kept?.events[0];
    if (!kept || first?.type !== 'opened') return close(gone);
    if (isNewer(kept.events)) return close(newerRoom);
    const scenario = await ports.loadScenario(kept.room.scenario).catch(() => undefined);
    if (isOver()) return;
    if (!scenario) return close(notLoaded);
    if (first.version !== scenario.version) return close(otherStory);
    const append = (events: Parameters<LocalLog['append']>[1]): Promise<void> => log.append(room, events);
    const actor = openActor({ scenario, append, soon: queueMicrotask, report: ports.report }, fold(kept.events));
    held = { actor, scenario, facilitator: kept.room.facilitator };
    actor.subscribe(() => {
      view();
      show(0);
    });
    view();
    show(0);
  }

  void ports.log.then(takeUp).catch((why: unknown) => {
    ports.report(why);
    close(damaged);
  });

  /** What became of a log that this window cannot write on. */
  async function movedOn(): Promise<string> {
    const log = await ports.log;
    return (await log.read(room).catch(() => undefined)) ? elsewhere : gone;
  }

  async function put(asked: Command, key: string | undefined): Promise<Told> {
    if (!held || isOver()) return { ok: false, code: 'unsent', refused: state.read().why ?? 'The room is still opening.' };
    const read = readCommand(asked);
    if (!read.ok) return read;
    try {
      const context = { actor: { kind: 'facilitator', id: held.facilitator }, at: ports.now(), key, draw: ports.newSeed() } as const;
      const answer = await held.actor.ask(read.command, context);
      return answer.ok ? { ok: true } : answer;
    } catch (problem) {
      if (!(problem instanceof LogMovedOn)) ports.report(problem);
      const why = problem instanceof LogMovedOn ? await movedOn() : notKept;
      if (!isOver()) close(why);
      return { ok: false, code: 'unsent', refused: why };
    }
  }

  return {
    read: state.read,
    subscribe: state.subscribe,
    ask: async (command, key) => {
      const told = put(command, key);
      asking.add(told);
      await told;
      asking.delete(told);
      return told;
    },
    now: ports.now,
    record: () => {
      const now = session();
      return Promise.resolve(now && recordOf(now));
    },
    close: () => {
      if (!isOver()) {
        channel.say({ kind: 'gone' });
        close(closed);
      }
      channel.close();
    },
  };
}
