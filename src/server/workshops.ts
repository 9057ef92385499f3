import { randomInt } from 'node:crypto';
import type { Scenario } from '../core/scenario.ts';
import { codeOf } from '../workshop/code.ts';
import type { Session } from '../workshop/session.ts';
import type { OpenWish } from '../workshop/wire.ts';
import { foldLog } from './fold-log.ts';
import type { Leases } from './leases.ts';
import { newId } from './new-id.ts';
import { recoveryDigest } from './recovery-digest.ts';
import type { Store } from './store.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The workshops of a server. Each is taken up from its log when it is first asked for. */
export interface Workshops {
  /** A new one, opened by `facilitator`. `undefined` where there is no such scenario, `no-code` where no code was found that is free. */
  readonly create: (wish: OpenWish, facilitator: string, phrase: string) => Promise<Workshop | 'no-code' | undefined>;
  /**
   * `undefined` where there is none, or where its scenario is not here in the version it was begun with. Rejects with `HeldElsewhere`
   * where another process has it, and with `DamagedLog` or `NewerLog` where it cannot be taken up.
   */
  readonly find: (id: string) => Promise<Workshop | undefined>;
  /** The session that a code names: of several, the last opened. */
  readonly byCode: (code: string) => Promise<string | undefined>;
  /**
   * Lets go of those that no window has shown for hours, and sooner of those that have ended; gives their ids. Whoever asks for one takes
   * it up again. `now`: milliseconds since 1970.
   */
  readonly letGo: (now: number, isShown: (id: string) => boolean) => readonly string[];
  /** Ends those whose log has been deleted. Asked again and again: nobody else says so. */
  readonly endDeleted: () => Promise<void>;
}

interface Ports {
  readonly store: Store;
  readonly leases: Leases;
  readonly scenarioOf: (id: string) => Promise<Scenario | undefined>;
  /** A workshop whose log cannot be written on from here: whoever looks at it is to come again. */
  readonly broke: (id: string, why: unknown) => void;
  /** Told of faults with which a workshop goes on. */
  readonly report: (why: unknown) => void;
}

const lost = (id: string): Error => new Error(`Session ${id} is no longer this process’s own.`);

/** How often another code is drawn before none is given: one that is taken would lead its room's people elsewhere. */
const draws = 200;

/** How long a workshop that no window shows is held: a day has breaks, and a debrief is looked at again. Milliseconds. */
const idleFor = 2 * 3_600_000;
const endedFor = 10 * 60_000;

interface Open {
  readonly workshop: Workshop;
  /** From here on it writes nothing. */
  readonly leave: () => void;
  readonly end: (why: unknown) => void;
  /** When it was last asked for or shown, milliseconds since 1970. */
  used: number;
}

export function openWorkshops({ store, leases, scenarioOf, broke, report }: Ports): Workshops {
  const open = new Map<string, Open>();
  const beingTaken = new Map<string, Promise<Workshop | undefined>>();
  leases.onLost((id) => open.get(id)?.end(lost(id)));

  /** A lease is renewed as long as it is held, so none is held of what is not open here. */
  const letGoOf = (id: string): void => void leases.letGo(id).catch(report);

  function give(scenario: Scenario, id: string, session: Session | undefined): Open {
    let isLeft = false;
    const leave = (): void => {
      isLeft = true;
      if (open.get(id) === given) open.delete(id);
      letGoOf(id);
    };
    const end = (why: unknown): void => {
      if (isLeft) return;
      leave();
      broke(id, why);
    };
    const mayWrite = (): boolean => !isLeft && leases.holds(id);
    const workshop = openWorkshop({ id, scenario, store, session, mayWrite, broke: end, report });
    const given: Open = { workshop, leave, end, used: Date.now() };
    return given;
  }

  async function takeUp(id: string): Promise<Workshop | undefined> {
    if (!(await leases.take(id))) return undefined;
    let given: Open | undefined;
    try {
      given = await readUp(id);
    } finally {
      if (!given) letGoOf(id);
    }
    if (given) open.set(id, given);
    return given?.workshop;
  }

  async function readUp(id: string): Promise<Open | undefined> {
    const log = await store.read(id);
    const [first] = log;
    const scenario = first?.type === 'opened' ? await scenarioOf(first.scenario) : undefined;
    if (first?.type !== 'opened' || scenario?.version !== first.version) return undefined;
    // A story that is read for the first time takes longer than a lease may be late.
    if (!leases.holds(id)) throw lost(id);
    return give(scenario, id, foldLog(id, log));
  }

  async function freeCode(): Promise<string | undefined> {
    for (let draw = 0; draw < draws; draw++) {
      const code = codeOf(randomInt(2 ** 32));
      if ((await store.named(code)) === undefined) return code;
    }
    return undefined;
  }

  return {
    byCode: store.named,
    letGo: (now, isShown) => {
      for (const [id, known] of open) if (isShown(id)) known.used = now;
      const idle = [...open].filter(([, { workshop, used }]) => now - used >= (workshop.session()?.ended === true ? endedFor : idleFor));
      for (const [, { leave }] of idle) leave();
      return idle.map(([id]) => id);
    },
    endDeleted: async () => {
      for (const id of await store.missing([...open.keys()])) open.get(id)?.end(new Error(`The log of ${id} has been deleted.`));
    },
    find: async (id) => {
      const known = open.get(id);
      if (known && leases.holds(id)) {
        known.used = Date.now();
        return known.workshop;
      }
      known?.end(lost(id));
      const taken = beingTaken.get(id) ?? takeUp(id).finally(() => beingTaken.delete(id));
      beingTaken.set(id, taken);
      return taken;
    },
    create: async ({ scenario: wanted, ...wish }, facilitator, phrase) => {
      const scenario = await scenarioOf(wanted);
      if (!scenario) return undefined;
      const code = await freeCode();
      if (code === undefined) return 'no-code';
      const recovery = await recoveryDigest(phrase);
      const id = newId();
      await leases.begin(id);
      const given = give(scenario, id, undefined);
      const opening = { code, seed: randomInt(2 ** 32), recovery };
      const told = await given.workshop.ask({ kind: 'facilitator', id: facilitator }, { type: 'open', ...wish }, { opening });
      if (!told.ok) {
        given.leave();
        throw new Error(told.refused);
      }
      open.set(id, given);
      return given.workshop;
    },
  };
}
