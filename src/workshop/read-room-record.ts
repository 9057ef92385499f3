import { journalShape } from '../save/journal-shape.ts';
import { isId, isList, isObject, isWhole } from '../save/loose.ts';
import { visibleLine } from '../save/visible-line.ts';
import { readCode } from './code.ts';
import { type RoomRecord, recordFormat, type SettledRecord, type TableRecord } from './room-record.ts';
import { type Asks, type Count, hows, manners, most } from './session.ts';

/** A record that can be shown, or the sentence that says why not and what to do. */
export type ReadRecord = { readonly ok: true; readonly record: RoomRecord } | { readonly ok: false; readonly says: string };

const bad = (says: string): ReadRecord => ({ ok: false, says });
/** The last moment a date can name, milliseconds since 1970. */
const lastMoment = 8.64e15;

/** Reads what a workshop left behind, from its text. Never throws. Whether its runs can be played again is for the scenario to say. */
export function readRoomRecord(written: string): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return bad('This file is not the record of a room: it is not JSON, or it was cut short. Choose another file.');
  }
  if (!isObject(value) || value['kind'] !== 'bearings-room') return bad('This file is not the record of a room. Choose another file.');
  const { format, code, scenario, version, seed, opened, ended, people, tables } = value;
  if (!isWhole(format, 1e6) || format === 0) return bad('The record does not say in what form it is kept. Choose another file.');
  if (format > recordFormat) return bad('This record was made by a newer Bearings. Get that one, then open it again.');
  const known = typeof code === 'string' ? readCode(code) : undefined;
  if (known === undefined) return bad('The record does not say which room it is of. Choose another file.');
  if (!Array.isArray(tables) || tables.length > most.tables) return bad('The record has no list of tables. Choose another file.');
  const read: TableRecord[] = [];
  for (const [at, table] of tables.entries()) {
    const shaped = tableShape({ scenario, version, seed }, table);
    if (typeof shaped === 'string') return bad(`Table ${at + 1} of the record cannot be read: ${shaped}`);
    read.push(shaped);
  }
  const run = journalShape({ scenario, version, seed, entries: [] });
  if (typeof run === 'string') return bad(`The record cannot be read. ${run}`);
  return {
    ok: true,
    record: {
      kind: 'bearings-room',
      format: recordFormat,
      code: known,
      scenario: run.scenario,
      version: run.version,
      seed: run.seed,
      opened: isWhole(opened, lastMoment) ? opened : 0,
      ended: ended === true,
      people: isWhole(people, most.seats) ? people : 0,
      tables: read,
    },
  };
}

function tableShape(run: object, value: unknown): TableRecord | string {
  if (!isObject(value)) return 'it is no table.';
  const journal = journalShape({ ...run, entries: value['entries'] });
  if (typeof journal === 'string') return journal;
  const manner = manners.find((one) => one === value['manner']);
  const { id, title, people, backs, settled } = value;
  if (!isId(id) || !manner || !isList(settled, isSettled, most.entries)) return 'how it decided is missing.';
  return {
    id,
    title: visibleLine(typeof title === 'string' ? title : '', most.name) || 'A table',
    manner,
    people: isWhole(people, most.seats) ? people : 0,
    entries: journal.entries,
    backs: isWhole(backs, most.entries) ? backs : 0,
    settled: settled.map(({ entry, asks, option, how, counts, own, roles }) => ({
      entry,
      asks,
      option,
      how,
      counts: countsIn(counts),
      own: own && countsIn(own),
      roles: roles.map((one) => ({ role: one.role, option: one.option })),
    })),
  };
}

const asked: readonly unknown[] = ['frame', 'decide'] satisfies readonly Asks[];
const isCount = (value: unknown): value is Count => isObject(value) && isId(value['option']) && isWhole(value['count'], most.seats);
const countsIn = (counts: readonly Count[]): readonly Count[] => counts.map(({ option, count }) => ({ option, count }));
const isVoice = (value: unknown): value is SettledRecord['roles'][number] =>
  isObject(value) && isId(value['role']) && isId(value['option']);

const isSettled = (value: unknown): value is SettledRecord =>
  isObject(value) &&
  isWhole(value['entry'], most.entries) &&
  asked.includes(value['asks']) &&
  isId(value['option']) &&
  hows.some((how) => how === value['how']) &&
  isList(value['counts'], isCount, 10) &&
  (value['own'] === undefined || isList(value['own'], isCount, 10)) &&
  isList(value['roles'], isVoice, most.seats);
