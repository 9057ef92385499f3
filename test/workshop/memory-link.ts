import type { Scenario } from '../../src/core/scenario.ts';
import { openActor } from '../../src/workshop/actor.ts';
import type { Command } from '../../src/workshop/command.ts';
import { type ConsoleView, consoleView } from '../../src/workshop/console-view.ts';
import type { Answer } from '../../src/workshop/dispatch.ts';
import type { Line, Link, LinkState } from '../../src/workshop/link.ts';
import { type PhoneView, phoneView } from '../../src/workshop/phone-view.ts';
import type { Actor, Session } from '../../src/workshop/session.ts';
import { type StageView, stageView } from '../../src/workshop/stage-view.ts';
import { facilitator, opening, seat } from './room.ts';

/** A whole workshop in memory, by the real rules: what windows are shown of it, and lines to it that can be cut. */
export interface MemoryRoom {
  readonly clock: () => number;
  readonly session: () => Session;
  readonly ask: (actor: Actor, command: Command) => Promise<Answer>;
  /** Asks for what must be done; who asks is the facilitator unless it is a seat's id. */
  readonly must: (command: Command, seatId?: string) => Promise<void>;
  readonly console: (id?: string) => Link<ConsoleView>;
  readonly phone: (seatId: string) => Link<PhoneView>;
  readonly stage: () => Link<StageView>;
  /** Sets every line: `lost` and `closed` with a sentence why. */
  readonly setLine: (line: Line, why?: string) => void;
}

/** `clock`: milliseconds since 1970. The room is not opened yet: ask for `open`. */
export function memoryRoom(scenario: Scenario, clock: () => number = stepping()): MemoryRoom {
  const actor = openActor({ scenario, append: async () => undefined, soon: (run) => queueMicrotask(run), report }, undefined);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const heard of listeners) heard();
  };
  let line: Pick<LinkState<unknown>, 'line' | 'why'> = { line: 'live' };
  actor.subscribe(tell);

  const session = (): Session => {
    const opened = actor.session();
    if (!opened) throw new Error('The room is not open.');
    return opened;
  };
  const ask = (who: Actor, command: Command, key?: string): Promise<Answer> =>
    actor.ask(command, { actor: who, at: clock(), opening, draw: 5, key });

  function linkFor<View>(who: Actor, viewOf: (session: Session) => View | undefined): Link<View> {
    let kept: { readonly from: unknown; readonly line: unknown; readonly state: LinkState<View> } | undefined;
    const mine = new Set<() => void>();
    return {
      read: () => {
        const from = actor.session();
        if (kept && kept.from === from && kept.line === line) return kept.state;
        // What was seen last stays while the line is lost.
        const view = line.line === 'live' ? from && viewOf(from) : kept?.state.view;
        kept = { from, line, state: { ...line, view } };
        return kept.state;
      },
      subscribe: (heard) => {
        listeners.add(heard);
        mine.add(heard);
        return () => listeners.delete(heard);
      },
      ask: async (command, key) => {
        if (line.line !== 'live') return { ok: false, code: 'unsent', refused: line.why ?? 'The line is lost.' };
        const answer = await ask(who, command, key);
        return answer.ok ? { ok: true } : answer;
      },
      now: clock,
      close: () => {
        for (const heard of mine) listeners.delete(heard);
      },
    };
  }

  return {
    clock,
    session,
    ask,
    must: async (command, seatId) => {
      const answer = await ask(seatId === undefined ? facilitator : seat(seatId), command);
      if (!answer.ok) throw new Error(`${command.type}: ${answer.refused}`);
    },
    console: (id = 'fay') => linkFor({ kind: 'facilitator', id }, (now) => consoleView(scenario, now)),
    phone: (seatId) => linkFor(seat(seatId), (now) => phoneView(scenario, now, seatId)),
    stage: () => linkFor(facilitator, (now) => stageView(scenario, now)),
    setLine: (next, why) => {
      line = { line: next, why };
      tell();
    },
  };
}

/** A fault of the rules is nothing that a test goes on with. */
function report(why: unknown): void {
  queueMicrotask(() => {
    throw why;
  });
}

/** A clock that goes on a second whenever it is read. */
function stepping(): () => number {
  let now = 1_000_000;
  return () => {
    now += 1000;
    return now;
  };
}
