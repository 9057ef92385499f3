import type { Scenario } from '../core/scenario.ts';
import { decisionNumber } from './decisions-made.ts';
import { sittingAt, tableOf } from './find.ts';
import { isPlayedOut } from './is-played-out.ts';
import { isSpare } from './is-spare.ts';
import { briefLine, linesToRoom, linesToTable } from './lines-to-say.ts';
import { decisionsPlayed } from './run-sheet.ts';
import { most, type Session, type Table } from './session.ts';
import { worldOf } from './table-run.ts';
import { worthHearing } from './worth-hearing.ts';

/** Something that the facilitator may say. */
export interface SayLine {
  /** The same for as long as the line is: what has been said or skipped is known by it. */
  readonly id: string;
  readonly line: string;
  /** Id of the table that it calls on. */
  readonly table?: string | undefined;
}

/** Lines to say, the most fitting first. */
export function sayNext(scenario: Scenario, session: Session): readonly SayLine[] {
  const playing = playingAt(session);
  const { opening, closing } = scenario.facilitation;
  const over = playing.every((table) => isPlayedOut(table, decisionsPlayed(scenario, session.minutes)));
  if (over || session.ended) return saying('closing', closing);
  return [
    ...(session.scene === 'coming' ? saying('opening', opening) : session.scene === 'brief' ? [{ id: 'brief', line: briefLine }] : []),
    ...toTable(scenario, session),
    ...promptsFor(scenario, session, playing),
    ...toRoom(playing),
  ];
}

const saying = (id: string, text: string | undefined): readonly SayLine[] =>
  text === undefined ? [] : inLines(text).map((line, at) => ({ id: `${id}-${at + 1}`, line }));

/** Whole sentences together, as many as a line for the screen holds. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=[.?])\s+/u)) {
    const longer = [...lines.slice(-1), sentence].join(' ');
    if (lines.length > 0 && longer.length <= most.line) lines[lines.length - 1] = longer;
    else lines.push(sentence);
  }
  return lines;
}

/** Tables that somebody sits at, or that have begun and still take part; before anybody has come, all. */
function playingAt(session: Session): readonly Table[] {
  const playing = session.tables.filter(
    (table) =>
      !isSpare(session, table) && (table.entries.length > 0 || table.round !== undefined || sittingAt(session, table.id).length > 0),
  );
  return playing.length > 0 ? playing : session.tables;
}

/** One of several, another from decision to decision. */
const oneOf = <Item>(items: readonly Item[], turn: number): Item | undefined => items[turn % items.length];

function toTable(scenario: Scenario, session: Session): readonly SayLine[] {
  const worth = worthHearing(scenario, session);
  const table = tableOf(session, worth?.table);
  if (!worth || !table?.round) return [];
  const { asks } = table.round;
  const turn = decisionNumber(table) + session.tables.indexOf(table);
  const line = oneOf(linesToTable[asks][worth.because], turn)?.(table.title, worth.option);
  return line === undefined ? [] : [{ id: `hear-${table.id}-${asks}-${decisionNumber(table)}-${worth.because}`, line, table: table.id }];
}

/** What the scenario has asked while a table still reads: once it votes it is too late for it. */
function promptsFor(scenario: Scenario, session: Session, playing: readonly Table[]): readonly SayLine[] {
  const beats = new Set(playing.filter(({ phase }) => phase === 'reading').map((table) => worldOf(scenario, session, table).beat));
  return scenario.facilitation.prompts
    .filter(({ beat }) => beats.has(beat))
    .map(({ beat, say }, at) => ({ id: `prompt-${beat}-${at}`, line: say }));
}

function toRoom(playing: readonly Table[]): readonly SayLine[] {
  const [first, ...rest] = playing.filter(({ phase }) => phase !== 'ended');
  if (!first || first.phase === 'ended' || rest.some(({ phase }) => phase !== first.phase)) return [];
  const number = decisionNumber(first);
  const line = oneOf(linesToRoom[first.phase], number);
  return line === undefined ? [] : [{ id: `room-${first.phase}-${number}`, line }];
}
