import type { Scenario } from '../core/scenario.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { type Answer, dispatch } from './dispatch.ts';
import type { WorkshopEvent } from './event.ts';
import { refuse } from './refused.ts';
import type { Session } from './session.ts';

export interface ActorPorts {
  readonly scenario: Scenario;
  /** Writes events down for good, in order, and only then resolves. A rejection ends the actor. */
  readonly append: (events: readonly WorkshopEvent[]) => Promise<void>;
  /** Runs it soon: all that is asked until then is written down together. */
  readonly soon: (run: () => void) => void;
  /** Told of faults in the rules, and in what listens: the workshop goes on without them. */
  readonly report: (why: unknown) => void;
}

/** The one who writes a workshop's log. */
export interface WorkshopActor {
  /** As it is written down; `undefined` before it is opened. */
  readonly session: () => Session | undefined;
  /**
   * Answers once everything that the answer rests on is written down. Rejects where that failed, and ever after. Where the rules
   * themselves fail it is refused, and nothing has happened.
   */
  readonly ask: (command: Command, context: Omit<Context, 'scenario'>) => Promise<Answer>;
  /** Calls after events have been written down; returns how to stop. */
  readonly subscribe: (heard: (events: readonly WorkshopEvent[]) => void) => () => void;
}

interface Waiting {
  readonly events: readonly WorkshopEvent[];
  /** The workshop once they have happened. */
  readonly after: Session | undefined;
  readonly written: () => void;
  readonly failed: (why: unknown) => void;
}

const faulty = refuse('fault', 'The game has a fault there, so that was not done. Everything else goes on.');

/** Takes up a workshop at the session its log folds to, or at none. */
export function openActor(ports: ActorPorts, kept: Session | undefined): WorkshopActor {
  const { scenario, append, soon, report } = ports;
  const listeners = new Set<(events: readonly WorkshopEvent[]) => void>();
  let written = kept;
  /** What it will be once all that waits is written down: what is asked next rests on it. */
  let ahead = kept;
  let waiting: readonly Waiting[] = [];
  let writing = false;
  let broken: { readonly why: unknown } | undefined;

  /** What a command comes to, and the workshop after it. */
  function judge(command: Command, context: Omit<Context, 'scenario'>): Pick<Waiting, 'after'> & { readonly answer: Answer } {
    try {
      const answer = dispatch(ahead, command, { ...context, scenario });
      return { answer, after: answer.ok ? answer.events.reduce<Session | undefined>(apply, ahead) : ahead };
    } catch (why) {
      report(why);
      return { answer: faulty, after: ahead };
    }
  }

  function tell(events: readonly WorkshopEvent[]): void {
    for (const heard of listeners) {
      try {
        heard(events);
      } catch (why) {
        report(why);
      }
    }
  }

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const events = batch.flatMap((one) => one.events);
      try {
        if (events.length > 0) await append(events);
      } catch (why) {
        broken = { why };
        for (const one of [...batch, ...waiting]) one.failed(why);
        waiting = [];
        return;
      }
      written = batch.at(-1)?.after;
      if (events.length > 0) tell(events);
      for (const one of batch) one.written();
    }
    writing = false;
  }

  return {
    session: () => written,
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    ask: async (command, context) => {
      if (broken) throw broken.why;
      const { answer, after } = judge(command, context);
      const events = answer.ok ? answer.events : [];
      ahead = after;
      if (events.length === 0 && !writing) return answer;
      await new Promise<void>((done, failed) => {
        waiting = [...waiting, { events, after, written: done, failed }];
        if (writing) return;
        writing = true;
        soon(() => void write());
      });
      return answer;
    },
  };
}
