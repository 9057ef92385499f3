import { applyToSeats } from './apply-to-seats.ts';
import { applyToTable, stands, wrote } from './apply-to-table.ts';
import type { Happened, WorkshopEvent } from './event.ts';
import { hasBegun } from './has-begun.ts';
import { minutesBefore } from './run-sheet.ts';
import { type Actor, actorKey, emptyTablePlan, type Manner, most, type Session, type Table } from './session.ts';

const newTable = (id: string, title: string, manner: Manner): Table => ({
  id,
  title,
  manner,
  phase: 'reading',
  held: false,
  entries: [],
  backs: 0,
  plan: emptyTablePlan,
  reactions: [],
  settled: [],
  heard: [],
});

/** A workshop after an event. Throws where the first event opens none. */
export function apply(session: Session | undefined, event: WorkshopEvent): Session {
  const { seq, at, actor, key } = event;
  const next = session ? playing(onTime(happen(session, event, actor), event, at)) : begin(event, at);
  return { ...next, seq, answered: key === undefined ? next.answered : answered(next.answered, actorKey(actor), key) };
}

/** A workshop from its log: `undefined` from an empty one. */
export const fold = (events: readonly WorkshopEvent[]): Session | undefined => events.reduce<Session | undefined>(apply, undefined);

function answered(known: Session['answered'], actor: string, key: string): Session['answered'] {
  const own = known.find((one) => one.actor === actor)?.keys ?? [];
  if (own.includes(key)) return known;
  return [...known.filter((one) => one.actor !== actor), { actor, keys: [...own, key].slice(-most.keys) }];
}

/** Where nobody has said when the plan begins, the brief is on time; where none is shown, the first vote is. */
function onTime(session: Session, event: Happened, at: number): Session {
  const from = (scene: 'brief' | 'play'): Session => ({ ...session, begun: at - minutesBefore(session.minutes, scene) * 60_000 });
  if (event.type === 'sceneSet' && event.scene === 'brief') return from('brief');
  return event.type === 'roundOpened' && session.begun === undefined ? from('play') : session;
}

/** A table that has begun takes the room with it, whether anybody said so or not. */
const playing = (session: Session): Session =>
  session.scene !== 'play' && session.tables.some(hasBegun) ? { ...session, scene: 'play' } : session;

function begin(event: Happened, at: number): Session {
  if (event.type !== 'opened') throw new Error('The log of a workshop begins with its opening.');
  const { code, scenario, version, seed, recovery, facilitator, tables, door, approval, seating, privateVotes, minutes = 90 } = event;
  return {
    code,
    scenario,
    version,
    seed,
    opened: at,
    ended: false,
    scene: 'coming',
    door,
    approval,
    seating,
    privateVotes,
    minutes,
    recovery,
    facilitators: [facilitator],
    seats: [],
    tables: tables.map(({ id, title, manner }) => newTable(id, title, manner)),
    splitShown: false,
    line: '',
    seq: 0,
    answered: [],
  };
}

/** What an event changes, without its number. */
export function happen(session: Session, event: Happened, by: Actor): Session {
  const among = (ids: readonly string[], change: (table: Table) => Table): readonly Table[] =>
    session.tables.map((table) => (ids.includes(table.id) ? change(table) : table));
  switch (event.type) {
    case 'opened':
      return session;
    case 'joined':
    case 'left':
    case 'returned':
    case 'removed':
    case 'forgotten':
    case 'readmitted':
    case 'approved':
    case 'renamed':
    case 'seated':
    case 'cast':
      return applyToSeats(session, event);
    case 'doorSet':
      return { ...session, door: event.door, approval: event.approval };
    case 'secrecySet':
      return { ...session, privateVotes: event.privateVotes };
    case 'tableAdded':
      return { ...session, tables: [...session.tables, newTable(event.table, event.title, event.manner)] };
    case 'tableRemoved':
      return { ...session, tables: session.tables.filter(({ id }) => id !== event.table) };
    case 'injected':
      return { ...session, tables: among(event.tables, (table) => wrote(table, { kind: 'event', event: event.event })) };
    case 'sceneSet':
      return { ...session, scene: event.scene };
    case 'sheetSet':
      return { ...session, minutes: event.minutes, begins: event.begins };
    case 'timerSet':
      return { ...session, timer: { until: event.until } };
    case 'timerStopped':
      return { ...session, timer: undefined };
    case 'held': {
      const timer = event.left === undefined ? session.timer : { left: event.left };
      return { ...session, timer, tables: among(event.tables, (table) => stands(table, { type: 'HOLD' })) };
    }
    case 'resumed': {
      const timer = event.until === undefined ? session.timer : { until: event.until };
      return { ...session, timer, tables: among(event.tables, (table) => stands(table, { type: 'RESUME' })) };
    }
    case 'splitShown':
      return { ...session, splitShown: event.on };
    case 'said':
      return { ...session, line: event.line };
    case 'consoleShared':
      return { ...session, facilitators: [...session.facilitators, event.facilitator] };
    case 'recovered':
      // The machine that was lost may be in other hands: it holds nothing any more.
      return { ...session, facilitators: [event.facilitator] };
    case 'ended':
      return { ...session, ended: true, timer: undefined };
    default:
      return { ...session, tables: among([event.table], (table) => applyToTable(session, table, event, by)) };
  }
}
