import fc from 'fast-check';
import { reactions } from '../../../src/core/journal.ts';
import { behaviours } from '../../../src/core/names.ts';
import type { Command, CommandOf, CommandType } from '../../../src/workshop/command.ts';
import { doors, lengths, manners, roomScenes, seatings, unseated } from '../../../src/workshop/session.ts';

const id = fc.oneof(
  fc.constantFrom('t1', 't2', 't3', 'director', 'mirror', 'pass', '__proto__', 'constructor'),
  fc.stringMatching(/^[\w-]{1,100}$/u),
);
const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constant('=HYPERLINK("http://x")'));
const tables = fc.oneof(fc.constant('all' as const), fc.array(id, { maxLength: 6 }));
const round = fc.oneof(fc.constantFrom('t1/0/0', 't2/0/0', 't1/1/0'), fc.stringMatching(/^[\w-]{1,20}\/\d{1,6}\/\d{1,6}$/u));
const moment = fc.oneof(fc.nat(), fc.constant(Date.now() + 60_000), fc.constant(Number.MAX_SAFE_INTEGER));
const manner = fc.constantFrom(...manners);
const flag = fc.boolean();

/** Arguments of every command, as they can be read: a new command does not compile until it is tried. */
const fields: { readonly [Type in CommandType]: fc.Arbitrary<Omit<CommandOf<Type>, 'type'>> } = {
  open: fc.record({
    tables: fc.integer({ min: 1, max: 80 }),
    manner,
    door: fc.constantFrom(...doors),
    approval: flag,
    seating: fc.constantFrom(...seatings),
    privateVotes: flag,
  }),
  join: fc.record({ name: text }),
  leave: fc.record({}),
  rename: fc.record({ seat: id, name: text }),
  remove: fc.record({ seat: id }),
  readmit: fc.record({ seat: id }),
  approve: fc.record({ seat: id }),
  clear: fc.record({ where: fc.constantFrom(...unseated) }),
  'set-door': fc.record({ door: fc.constantFrom(...doors), approval: flag }),
  'set-secrecy': fc.record({ privateVotes: flag }),
  sit: fc.record({ table: id }),
  move: fc.record({ seat: id, table: fc.option(id, { nil: undefined }) }),
  'draw-tables': fc.record({}),
  'add-table': fc.record({ table: id, manner }),
  'remove-table': fc.record({ table: id }),
  'set-manner': fc.record({ table: id, manner }),
  cast: fc.record({ seat: id, role: fc.option(id, { nil: undefined }) }),
  'deal-roles': fc.record({ tables }),
  'open-round': fc.record({ tables }),
  'close-round': fc.record({ tables }),
  reveal: fc.record({ tables }),
  'move-on': fc.record({ tables }),
  hold: fc.record({ tables }),
  resume: fc.record({ tables }),
  vote: fc.record({ round, option: id }),
  count: fc.record({ round, hands: fc.array(fc.record({ option: id, count: fc.nat(100) }), { maxLength: 12 }) }),
  'count-own': fc.record({ round, hands: fc.array(fc.record({ option: id, count: fc.nat(100) }), { maxLength: 12 }) }),
  settle: fc.record({ round, option: id }),
  look: fc.record({ table: id, look: id }),
  drop: fc.record({ table: id, initiative: id }),
  plan: fc.record({
    table: id,
    apply: fc.array(id, { maxLength: 3 }),
    meant: fc.array(fc.constantFrom(...behaviours), { maxLength: 2 }),
    why: text,
  }),
  'call-on': fc.record({ table: id }),
  'everybody-on': fc.record({ decisions: fc.integer({ min: 1, max: 480 }) }),
  'step-back': fc.record({ table: id, entry: fc.nat(480) }),
  react: fc.record({ round, by: fc.constantFrom(...reactions) }),
  inject: fc.record({ event: id, tables }),
  'set-scene': fc.record({ scene: fc.constantFrom(...roomScenes) }),
  'set-sheet': fc.record({ minutes: fc.constantFrom(...lengths), begins: moment }),
  'set-timer': fc.record({ until: moment }),
  'stop-timer': fc.record({}),
  'show-split': fc.record({ on: flag }),
  say: fc.record({ line: text }),
  'share-console': fc.record({ facilitator: id }),
  recover: fc.record({}),
  end: fc.record({}),
};

/** Any command that can be read. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  ...Object.entries(fields).map(([type, rest]) => (rest as fc.Arbitrary<object>).map((more) => ({ type, ...more }) as Command)),
);

/** Anything that somebody could send where a command is expected: one that can be read, one with a field of another kind, or neither. */
export const anyAsk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ command: anyCommand, key: fc.option(fc.string({ maxLength: 64 }), { nil: undefined }) }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyCommand, fc.anything())
      .map(([command, odd]) => ({ command: { ...command, [Object.keys(command).at(-1) ?? 'type']: odd } })),
  },
  { weight: 1, arbitrary: fc.record({ command: fc.anything(), key: fc.anything() }) },
  { weight: 1, arbitrary: fc.anything() },
);
