import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidedTurns, replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { runFrom } from '../../src/flow/run.ts';
import { runShape, stageRun } from '../../src/save/check-run.ts';
import { apply, fold } from '../../src/workshop/apply.ts';
import { consoleView } from '../../src/workshop/console-view.ts';
import { type OutcomeView, outcomeView } from '../../src/workshop/decision-view.ts';
import { dispatch } from '../../src/workshop/dispatch.ts';
import { phoneView } from '../../src/workshop/phone-view.ts';
import { commandTypes, readCommand } from '../../src/workshop/read-command.ts';
import type { Session, Table } from '../../src/workshop/session.ts';
import { most } from '../../src/workshop/session.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { journalOf, runOf } from '../../src/workshop/table-run.ts';
import { playRoom, type RandomRoom, type Step, whyOf } from '../workshop/random-room.ts';
import { met, seeds, written } from './scenarios.ts';

const bytes = (value: unknown): string => JSON.stringify(value);
const parsed = <T>(value: T): T => JSON.parse(bytes(value)) as T;

/**
 * Plays workshops of every scenario by dice: some of them always the same ones, so that what a law must have met is not left
 * to the luck of a day.
 */
function forEveryRoom(rooms: number, commands: number, visit: (step: Step) => void, check?: (room: RandomRoom) => void): void {
  for (const [at, scenario] of [...written, ...met].entries()) {
    const same = Math.max(3, Math.round((rooms * 3) / scenario.beats.length));
    fc.assert(
      fc.property(seeds, (diceSeed) => {
        const room = playRoom(scenario, diceSeed, commands, visit);
        check?.(room);
      }),
      { examples: Array.from({ length: same }, (_, seed) => [1000 * at + seed]), numRuns: same + 2 },
    );
  }
}

describe('a workshop', () => {
  test('is the fold of its log, whose numbers have no gap, and its log is plain JSON', () => {
    let events = 0;
    forEveryRoom(
      12,
      250,
      () => undefined,
      ({ log, session }) => {
        events += log.length;
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
        const kept = parsed(log);
        expect(kept).toEqual(log.map((event) => JSON.parse(bytes(event)) as unknown));
        expect(bytes(fold(kept))).toBe(bytes(session));
        // From any moment on, whatever was taken up from JSON goes on alike.
        const half = Math.floor(kept.length / 2);
        const taken = parsed(fold(kept.slice(0, half)));
        // In whatever order their fields come: one that is left out for a while comes last again.
        expect(parsed(kept.slice(half).reduce<Session | undefined>(apply, taken))).toEqual(parsed(session));
      },
    );
    expect(events).toBeGreaterThan(2000);
  });

  test('comes by these dice to everything that can happen, and is asked for everything that can be', () => {
    const types = new Set<string>();
    const asked = new Set<string>();
    const note = ({ command }: Step): void => void asked.add(command.type);
    // Always the same rooms: what is rare is not left to the luck of a day.
    for (let seed = 1; seed <= 60; seed++)
      for (const { type } of playRoom(written[seed % written.length] as Scenario, seed, 250, note).log) types.add(type);
    expect([...types].sort().join(' ')).toBe(
      [
        'approved calledOn cast consoleShared counted doorSet ended held injected joined left mannerSet movedOn opened ownCounted planned ran',
        'reacted readmitted recovered removed renamed resumed returned revealed roundClosed roundOpened said sceneSet seated secrecySet settled',
        'sheetSet splitShown steppedBack tableAdded tableRemoved timerSet timerStopped voted',
      ].join(' '),
    );
    expect([...asked].sort()).toEqual([...commandTypes].sort());
  });

  test('is changed by nothing that is refused, and by nothing that is asked again', () => {
    let refused = 0;
    let again = 0;
    forEveryRoom(8, 200, ({ command, context, before, answer, after }) => {
      if (!answer.ok) {
        refused += 1;
        expect(answer.refused).toMatch(/^[A-Z].*\.$/u);
        expect(after).toBe(before);
        return;
      }
      again += 1;
      const second = dispatch(after, command, context);
      expect(second.ok ? second.events : []).toEqual([]);
      // Without a key, and later, it still is not done twice.
      const late = dispatch(after, command, { ...context, key: undefined, at: context.at + 1 });
      expect(late.ok ? late.events : []).toEqual([]);
    });
    expect(refused).toBeGreaterThan(500);
    expect(again).toBeGreaterThan(1000);
  });

  test('answers a command that comes twice only once, however much happened between', () => {
    let late = 0;
    forEveryRoom(
      5,
      150,
      () => undefined,
      ({ scenario, log }) => {
        const session = fold(log);
        for (const { actor, key } of log.slice(-6)) {
          if (key === undefined || !session) continue;
          late += 1;
          const answer = dispatch(session, { type: 'say', line: 'Once more' }, { scenario, actor, at: 1, key });
          expect(answer).toEqual({ ok: true, events: [] });
        }
      },
    );
    expect(late).toBeGreaterThan(20);
  });

  test('keeps within its size, has each seat once, and gives no role twice at a table', () => {
    forEveryRoom(6, 250, ({ after }) => {
      expect(after.seats.filter(({ state }) => state !== 'removed').length).toBeLessThanOrEqual(most.seats);
      expect(after.seats.length).toBeLessThanOrEqual(most.seatsEver);
      expect(new Set(after.seats.map(({ id }) => id)).size).toBe(after.seats.length);
      const held = after.seats
        .filter(({ role = '' }) => !['', 'mirror', 'observer'].includes(role))
        .map(({ table, role }) => `${table} ${role}`);
      expect(new Set(held).size).toBe(held.length);
      for (const { keys } of after.answered) expect(keys.length).toBeLessThanOrEqual(most.keys);
      expect(after.answered.length).toBeLessThanOrEqual(9 + 4);
      for (const { round, reactions, settled, entries } of after.tables) {
        expect(new Set(round?.ballots.map(({ seat }) => seat)).size).toBe(round?.ballots.length ?? 0);
        expect(new Set(reactions.map(({ who }) => who)).size).toBe(reactions.length);
        expect(settled.length).toBeLessThanOrEqual(entries.length);
      }
    });
  });

  test('does for each only what is theirs: own seat, own vote, own table, and the console for whoever holds it', () => {
    const done = { seat: 0, facilitator: 0 };
    forEveryRoom(6, 200, ({ answer, before, context: { actor } }) => {
      if (!answer.ok || !before) return;
      const own = before.seats.find(({ id }) => id === actor.id);
      const holds = actor.kind === 'facilitator' && before.facilitators.includes(actor.id);
      for (const event of answer.events) {
        done[actor.kind] += 1;
        if (holds) {
          expect(['joined', 'left', 'returned', 'voted', 'reacted']).not.toContain(event.type);
          continue;
        }
        if (actor.kind === 'facilitator') {
          expect(event.type).toBe('recovered');
          continue;
        }
        expect(['joined', 'left', 'returned', 'renamed', 'seated', 'cast', 'voted', 'settled', 'ran', 'planned', 'reacted']).toContain(
          event.type,
        );
        if ('seat' in event) expect(event.seat).toBe(actor.id);
        if (event.type === 'seated' || event.type === 'cast') expect(event.seats.map(({ seat }) => seat)).toEqual([actor.id]);
        else if ('table' in event && event.type !== 'joined') {
          expect(own?.state).toBe('in');
          expect(event.table).toBe(own?.table);
        }
      }
    });
    expect(done.seat).toBeGreaterThan(100);
    expect(done.facilitator).toBeGreaterThan(500);
  });

  test('reads its commands back from JSON as they were asked', () => {
    forEveryRoom(3, 150, ({ command }) => {
      const read = readCommand(parsed(command));
      expect(read.ok && bytes(read.command)).toBe(bytes(command));
    });
  });
});

describe('a command', () => {
  test('that is anything at all is read, or refused in a sentence, and throws nowhere', () => {
    let read = 0;
    const [scenario] = written as [Scenario];
    const { session } = playRoom(scenario, 11, 120, () => undefined);
    const field = fc.oneof(
      fc.anything(),
      fc.constantFrom('all', 't1', 't2', 's1', '__proto__', 'constructor', 't1/0/0', 'pass', true, 1, -1, []),
    );
    const fields = [
      'seat',
      'name',
      'table',
      'tables',
      'round',
      'option',
      'hands',
      'role',
      'look',
      'apply',
      'meant',
      'why',
      'by',
      'event',
      'on',
    ];
    const command = fc
      .record(Object.fromEntries(fields.map((name) => [name, field])), { requiredKeys: [] })
      .chain((rest) => fc.constantFrom(...commandTypes, 'toString', '__proto__', 4).map((type) => ({ ...rest, type })));
    fc.assert(
      fc.property(fc.oneof(command, fc.anything()), fc.constantFrom('s1', 's2', '__proto__'), fc.boolean(), (value, id, facilitates) => {
        const asked = readCommand(value);
        if (!asked.ok) {
          expect(asked.refused).toMatch(/^[A-Z].*\.$/u);
          return;
        }
        read += 1;
        const actor = facilitates ? ({ kind: 'facilitator', id: 'f1' } as const) : ({ kind: 'seat', id } as const);
        const answer = dispatch(session, asked.command, { scenario, actor, at: 5, draw: 1 });
        if (answer.ok) for (const event of answer.events) apply(session, event);
      }),
      { numRuns: 4000 },
    );
    expect(read).toBeGreaterThan(300);
  });
});

describe('a table', () => {
  test('plays a solo run: its journal replays to where it stands, opens as a kept run and has a debrief', () => {
    let decisions = 0;
    let ended = 0;
    const kinds = new Set<string>();
    forEveryRoom(
      9,
      300,
      () => undefined,
      ({ scenario, session }) => {
        for (const table of session.tables) {
          const journal = journalOf(session, table);
          for (const { kind } of journal.entries) kinds.add(kind);
          const told = table.phase === 'decided' || table.phase === 'revealed';
          const replayed = replay(scenario, parsed(journal), !told);
          if (!replayed.ok) throw new Error(bytes(replayed));
          expect(bytes(replayed.world)).toBe(bytes(runOf(scenario, session, table).world));
          expect(replayed.world.resolving !== undefined).toBe(told);
          expect(replayed.world.ended !== undefined).toBe(table.phase === 'ended');
          if (table.phase === 'ended') ended += 1;
          // As solo play takes it up.
          expect(runFrom(scenario, journal, undefined).journal.entries).toEqual(journal.entries);
          expect(stageRun(scenario, { hosts: [], chapters: [] }, journal).ok).toBe(true);
          const shaped = runShape({ format: 1, id: 'r', name: '', journal: parsed(journal) });
          expect(shaped.ok && shaped.run.journal).toEqual(journal);
          const report = reportOf(scenario, journal);
          const made = table.settled.filter(({ asks }) => asks === 'decide');
          expect(report.decisions.map(({ option }) => option)).toEqual(made.map(({ option }) => option));
          decisions += made.length;
        }
      },
    );
    expect(decisions).toBeGreaterThan(100);
    expect(ended).toBeGreaterThan(3);
    expect([...kinds].sort()).toEqual(['decide', 'drop', 'event', 'frame', 'look', 'react']);
  });

  test('keeps of every vote who was for what, at the entry that it wrote', () => {
    forEveryRoom(
      4,
      200,
      () => undefined,
      ({ session }) => {
        for (const { entries, settled } of session.tables) {
          for (const { entry, option, asks } of settled)
            expect(entries[entry]).toMatchObject(asks === 'frame' ? { kind: 'frame', frame: option } : { kind: 'decide', option });
        }
      },
    );
  });
});

const wordsOf = (outcome: OutcomeView | undefined): readonly string[] => (outcome ? [outcome.headline, outcome.consequence] : []);

/** What has come of all that a table has decided, but for what it is still to be told. */
function toldSoFar(scenario: Scenario, session: Session, table: Table): readonly string[] {
  const turns = decidedTurns(runOf(scenario, session, table).turns);
  return (table.phase === 'decided' ? turns.slice(0, -1) : turns).flatMap(({ decided: { outcome } }) => [
    outcome.headline,
    outcome.consequence,
  ]);
}

/** Everything that a scenario says of a decision only afterwards. */
function consequencesOf(scenario: Scenario, beatId: string): readonly string[] {
  const beat = scenario.beats.find(({ id }) => id === beatId);
  const options = beat ? [...beat.options, beat.pass] : [];
  return options.flatMap(({ outcomes }) => outcomes.flatMap(({ headline, consequence }) => [headline, consequence]));
}

describe('a view', () => {
  test('on a phone is of its own seat, role and table, and of no other', () => {
    let seen = 0;
    forEveryRoom(6, 150, ({ answer, after, context: { scenario } }) => {
      if (!answer.ok || answer.events.length === 0) return;
      for (const own of after.seats) {
        const view = phoneView(scenario, after, own.id);
        const text = bytes(view);
        seen += 1;
        const table = after.tables.find(({ id }) => id === own.table);
        if (view?.table) expect(view.table.reaction).toBe(table?.reactions.find(({ seat }) => seat === own.id)?.by);
        if (view?.table?.round) expect(view.table.round.yours).toBe(table?.round?.ballots.find(({ seat }) => seat === own.id)?.option);
        for (const other of after.seats) if (other.id !== own.id) expect(text).not.toContain(`"${other.name}"`);
        for (const other of after.seats) if (other.id !== own.id) expect(text).not.toContain(`"${other.id}"`);
        for (const table of after.tables) if (table.id !== own.table) expect(text).not.toContain(`"${whyOf(table.id)}"`);
        if (view?.table) for (const table of after.tables) if (table.id !== own.table) expect(text).not.toContain(`"${table.title}"`);
        for (const role of scenario.facilitation.roles) {
          if (role.id === own.role) continue;
          expect(text).not.toContain(bytes(role.aim));
          expect(text).not.toContain(bytes(role.knows));
        }
        expect(parsed(view)).toEqual(JSON.parse(text));
      }
    });
    expect(seen).toBeGreaterThan(2000);
  });

  test('on the projector has no name, no role’s secret and nobody’s reasons', () => {
    let seen = 0;
    forEveryRoom(6, 150, ({ answer, after, context: { scenario } }) => {
      if (!answer.ok || answer.events.length === 0) return;
      const text = bytes(stageView(scenario, after));
      seen += after.seats.length;
      for (const { name, id } of after.seats) {
        if (name !== '') expect(text).not.toContain(name);
        expect(text).not.toContain(`"${id}"`);
      }
      for (const { id } of after.tables) expect(text).not.toContain(whyOf(id));
      for (const { aim, knows } of scenario.facilitation.roles)
        for (const secret of [aim, knows]) expect(text).not.toContain(bytes(secret));
    });
    expect(seen).toBeGreaterThan(2000);
  });

  test('tells nothing of what comes before it is revealed, and no vote but one’s own before it is closed', () => {
    const seen = { decided: 0, voting: 0 };
    forEveryRoom(6, 150, ({ answer, after, context: { scenario } }) => {
      if (!answer.ok || answer.events.length === 0) return;
      const stage = stageView(scenario, after);
      // Words that another table has been told by now, on the projector too.
      const revealed = new Set(
        after.tables.flatMap((one) => (stage.ways ? toldSoFar(scenario, after, one) : wordsOf(outcomeView(scenario, after, one)))),
      );
      for (const table of after.tables) {
        const { world } = runOf(scenario, after, table);
        const phones = after.seats
          .filter((one) => one.table === table.id && one.state === 'in')
          .map(({ id }) => phoneView(scenario, after, id));
        if (table.phase !== 'revealed' && table.phase !== 'ended') {
          seen.decided += table.phase === 'decided' ? 1 : 0;
          for (const told of consequencesOf(scenario, world.beat)) {
            for (const phone of phones) expect(bytes(phone)).not.toContain(bytes(told));
            if (!revealed.has(told)) expect(bytes(stage)).not.toContain(bytes(told));
          }
        }
        if (table.phase === 'decided') for (const phone of phones) expect(phone?.table?.means).toBeUndefined();
        if (table.phase !== 'voting') continue;
        seen.voting += phones.length;
        for (const phone of phones) {
          expect(phone?.table?.round?.tally).toBeUndefined();
          expect(phone?.table?.round?.leaders).toBeUndefined();
        }
        for (const question of stage.questions) if (question.tables.includes(table.id)) expect(question.tally).toBeUndefined();
      }
    });
    expect(seen.decided).toBeGreaterThan(50);
    expect(seen.voting).toBeGreaterThan(500);
  });

  test('of the story has nothing before the room plays: what came of no table, and no decision', () => {
    const seen = { coming: 0, brief: 0, play: 0 };
    forEveryRoom(12, 40, ({ answer, after, context: { scenario } }) => {
      if (!answer.ok) return;
      seen[after.scene] += 1;
      const stage = stageView(scenario, after);
      const phones = after.seats.map(({ id }) => phoneView(scenario, after, id));
      for (const view of [stage, ...phones]) expect(view?.brief !== undefined).toBe(after.scene === 'brief');
      if (after.scene === 'play') return;
      for (const { entries, round } of after.tables) expect([entries.length, round]).toEqual([0, undefined]);
      expect(stage.questions).toEqual([]);
      for (const phone of phones) expect([phone?.table?.decision, phone?.table?.means]).toEqual([undefined, undefined]);
    });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  test('on the console has everybody, and whose vote is whose unless votes are private', () => {
    const seen = { open: 0, secret: 0 };
    forEveryRoom(4, 150, ({ answer, after, context: { scenario } }) => {
      if (!answer.ok || answer.events.length === 0) return;
      const view = consoleView(scenario, after);
      expect(view.seats).toEqual(after.seats);
      for (const { id, round, phase } of view.tables) {
        if (after.privateVotes && phase === 'voting') {
          expect(round?.soFar.filter(({ count }) => count > 0)).toEqual(round?.hands);
          if (round?.ballots.length) expect(round.stands).toBe('hidden');
          expect(view.worthHearing?.table).not.toBe(id);
        }
        for (const ballot of round?.ballots ?? []) {
          expect('option' in ballot).toBe(!after.privateVotes);
          seen[after.privateVotes ? 'secret' : 'open'] += 1;
        }
      }
      expect(parsed(view)).toEqual(JSON.parse(bytes(view)));
    });
    expect(seen.open).toBeGreaterThan(50);
    expect(seen.secret).toBeGreaterThan(50);
  });
});
