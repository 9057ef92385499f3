import { mostMeant, mostWhy, reactions } from '../core/journal.ts';
import { behaviours } from '../core/names.ts';
import { mostApplied } from '../core/offer.ts';
import { isId, isObject, isWhole } from '../save/loose.ts';
import { visibleLine } from '../save/visible-line.ts';
import type { Command, CommandOf, CommandType, Which } from './command.ts';
import { type Refused, refuse } from './refused.ts';
import { type Count, doors, lengths, manners, most, roomScenes, seatings, unseated } from './session.ts';

/** What stands for a field that cannot be read: no field is ever this. */
const unread = Symbol('unread');
type Read<Value> = (value: unknown) => Value | typeof unread;

/** A reader for every field of every command: a new command does not compile until it can be read. */
type Readers = {
  readonly [Type in CommandType]: { readonly [Field in Exclude<keyof CommandOf<Type>, 'type'>]: Read<CommandOf<Type>[Field]> };
};

const when =
  <Value>(is: (value: unknown) => value is Value): Read<Value> =>
  (value) =>
    is(value) ? value : unread;
const oneOf =
  <Value>(values: readonly Value[]): Read<Value> =>
  (value) =>
    values.includes(value as Value) ? (value as Value) : unread;
const whole = (least: number, greatest: number): Read<number> =>
  when((value): value is number => isWhole(value, greatest) && value >= least);
const perhaps =
  <Value>(read: Read<Value>): Read<Value | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);
const listOf =
  <Value>(read: Read<Value>, greatest: number): Read<readonly Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > greatest) return unread;
    const items = value.map(read);
    return items.every((item) => item !== unread) ? (items as readonly Value[]) : unread;
  };
/** One line of visible text. Longer is cut, as a field on a screen would. */
const line =
  (greatest: number): Read<string> =>
  (value) =>
    typeof value === 'string' ? visibleLine(value, greatest) : unread;

const id = when(isId);
const flag = when((value): value is boolean => typeof value === 'boolean');
const tables: Read<Which> = (value) => (value === 'all' ? value : listOf(id, most.tables)(value));
const round = when((value): value is string => typeof value === 'string' && /^[\w-]{1,100}(?:\/\d{1,6}){2}$/u.test(value));
const hand: Read<Count> = (value) =>
  isObject(value) && isId(value['option']) && isWhole(value['count'], most.hands)
    ? { option: value['option'], count: value['count'] }
    : unread;
const manner = oneOf(manners);

const readers: Readers = {
  open: {
    tables: whole(1, most.tables),
    manner,
    door: oneOf(doors),
    approval: flag,
    seating: oneOf(seatings),
    privateVotes: flag,
    minutes: perhaps(oneOf(lengths)),
  },
  join: { name: line(most.name) },
  leave: {},
  rename: { seat: id, name: line(most.name) },
  remove: { seat: id },
  readmit: { seat: id },
  approve: { seat: id },
  clear: { where: oneOf(unseated) },
  'set-door': { door: oneOf(doors), approval: flag },
  'set-secrecy': { privateVotes: flag },
  sit: { table: id },
  move: { seat: id, table: perhaps(id) },
  'draw-tables': {},
  'add-table': { table: id, manner },
  'remove-table': { table: id },
  'set-manner': { table: id, manner },
  cast: { seat: id, role: perhaps(id) },
  'deal-roles': { tables },
  'open-round': { tables },
  'close-round': { tables },
  reveal: { tables },
  'move-on': { tables },
  hold: { tables },
  resume: { tables },
  vote: { round, option: id },
  count: { round, hands: listOf(hand, 12) },
  'count-own': { round, hands: listOf(hand, 12) },
  settle: { round, option: id },
  look: { table: id, look: id },
  drop: { table: id, initiative: id },
  plan: { table: id, apply: listOf(id, mostApplied), meant: listOf(oneOf(behaviours), mostMeant), why: line(mostWhy) },
  'call-on': { table: id },
  'everybody-on': { decisions: whole(1, most.entries) },
  'step-back': { table: id, entry: whole(0, most.entries) },
  react: { round, by: oneOf(reactions) },
  inject: { event: id, tables },
  'set-scene': { scene: oneOf(roomScenes) },
  'set-sheet': { minutes: oneOf(lengths), begins: whole(0, Number.MAX_SAFE_INTEGER) },
  'set-timer': { until: whole(0, Number.MAX_SAFE_INTEGER) },
  'stop-timer': {},
  'show-split': { on: flag },
  say: { line: line(most.line) },
  'share-console': { facilitator: id },
  recover: {},
  end: {},
};

export const commandTypes = Object.keys(readers) as readonly CommandType[];

const isType = (value: unknown): value is CommandType => commandTypes.includes(value as CommandType);

/** A command from outside, with nothing in it that is not known; or why it cannot be read. Never throws. */
export function readCommand(value: unknown): { readonly ok: true; readonly command: Command } | Refused {
  if (!isObject(value) || !isType(value['type'])) return refuse('malformed', 'This is nothing that can be asked here.');
  const { type } = value;
  const command: Record<string, unknown> = { type };
  for (const [field, read] of Object.entries<Read<unknown>>(readers[type])) {
    const got = read(value[field]);
    if (got === unread) return refuse('malformed', `The ${field} of “${type}” cannot be read.`);
    command[field] = got;
  }
  return { ok: true, command: command as unknown as Command };
}
