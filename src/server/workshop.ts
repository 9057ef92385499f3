import { randomInt } from 'node:crypto';
import type { Scenario } from '../core/scenario.ts';
import { openActor } from '../workshop/actor.ts';
import type { Command } from '../workshop/command.ts';
import type { Context } from '../workshop/context.ts';
import type { WorkshopEvent } from '../workshop/event.ts';
import type { Told } from '../workshop/link.ts';
import { LogMovedOn } from '../workshop/log-moved-on.ts';
import type { Actor, Session } from '../workshop/session.ts';
import { messageOf } from './message-of.ts';
import type { Store } from './store.ts';

/** One workshop of this server: its one writer, over its log. */
export interface Workshop {
  readonly id: string;
  readonly scenario: Scenario;
  readonly session: () => Session | undefined;
  /** Answers once it is written down. Never rejects: where it cannot be written, the workshop breaks and asks to be opened anew. */
  readonly ask: (actor: Actor, command: Command, more?: Pick<Context, 'key' | 'opening' | 'proof'>) => Promise<Told>;
  /** Calls after events have been written down; returns how to stop. */
  readonly subscribe: (heard: () => void) => () => void;
}

/** Milliseconds. */
const gathers = 10;

const notWritten: Told = { ok: false, code: 'unsent', refused: 'Not done: the server could not write that down. Press again.' };

interface Ports {
  readonly id: string;
  readonly scenario: Scenario;
  readonly store: Store;
  /** As its log has it; `undefined` where it is not begun. */
  readonly session: Session | undefined;
  /** Whether its log is still this process's to write. */
  readonly mayWrite: () => boolean;
  /** Its log could not be written on, so this one goes no further. */
  readonly broke: (why: unknown) => void;
  /** Told of faults with which it goes on. */
  readonly report: (why: unknown) => void;
}

/** Takes a workshop up where its log has come to. */
export function openWorkshop({ id, scenario, store, session, mayWrite, broke, report }: Ports): Workshop {
  const append = async (events: readonly WorkshopEvent[]): Promise<void> => {
    // Asked again: what waited to be written may have waited for longer than the log was ours.
    if (!mayWrite()) throw new LogMovedOn(id, events[0]?.seq ?? 0);
    try {
      await store.append(id, events);
    } catch (why) {
      throw why instanceof LogMovedOn ? why : new Error(`The log of ${id} could not be written: ${messageOf(why)}`, { cause: why });
    }
  };
  // What arrives within a few milliseconds is written down in one go: a disk that is slow holds up everything else each time.
  const actor = openActor({ scenario, append, soon: (run) => setTimeout(run, gathers), report }, session);
  let broken = false;
  return {
    id,
    scenario,
    session: actor.session,
    subscribe: actor.subscribe,
    ask: async (who, command, more = {}) => {
      if (broken || !mayWrite()) return notWritten;
      try {
        const answer = await actor.ask(command, { ...more, actor: who, at: Date.now(), draw: randomInt(2 ** 32) });
        return answer.ok ? { ok: true } : answer;
      } catch (why) {
        if (!broken) broke(why);
        broken = true;
        return notWritten;
      }
    },
  };
}
