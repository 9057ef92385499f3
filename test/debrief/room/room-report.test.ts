import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/debrief/report.ts';
import { heardRoles, takenIn } from '../../../src/debrief/room/heard.ts';
import { partingOf } from '../../../src/debrief/room/parting.ts';
import { roomDecisions } from '../../../src/debrief/room/room-decisions.ts';
import { roomFindings } from '../../../src/debrief/room/room-findings.ts';
import { roomFramings } from '../../../src/debrief/room/room-framings.ts';
import { roomHeadline } from '../../../src/debrief/room/room-headline.ts';
import { roomReport } from '../../../src/debrief/room/room-report.ts';
import type { RoomTable, TableStep, Taken } from '../../../src/debrief/room/room-table.ts';
import { letterOf } from '../../../src/workshop/decision-view.ts';
import { journalIn, recordOf } from '../../../src/workshop/room-record.ts';
import { written } from '../../laws/scenarios.ts';
import { smallScenario } from '../../small-scenario.ts';
import { playRoom } from '../../workshop/random-room.ts';

const scenario = smallScenario();
const [beat] = scenario.beats;
if (!beat) throw new Error('The small scenario has a decision.');
const ids = [...beat.options.map(({ id }) => id), 'pass'];

const step = (option: string, taken?: Partial<Taken>, at = 0): TableStep =>
  ({
    beat: scenario.beats[at]?.id ?? '',
    label: 'The money',
    question: 'Who pays?',
    option,
    letter: 'A',
    title: `To ${option}`,
    asInCase: false,
    took: [],
    leaders: { option: 'pass', letter: 'C', title: 'Let it pass' },
    taken: taken && { how: 'vote', roles: [], with: 1, against: 0, outvoted: false, own: undefined, ...taken },
  }) as unknown as TableStep;

const tableOf = (id: number, ...steps: readonly TableStep[]): RoomTable =>
  ({
    id: `t${id}`,
    title: `Table ${id}`,
    manner: 'vote',
    people: 5,
    backs: 0,
    steps,
    headline: 'You shared the work',
    questions: [],
  }) as unknown as RoomTable;

const headline = (...tables: readonly RoomTable[]): string =>
  roomHeadline(
    tables.filter(({ steps }) => steps.length > 0),
    partingOf(tables),
  );
const findings = (...tables: readonly RoomTable[]): readonly string[] =>
  roomFindings({ tables, decisions: roomDecisions(scenario, tables), heard: heardRoles(scenario, tables) });

describe('the headline of a room', () => {
  const a = (): TableStep => step('x');
  const b = (): TableStep => step('y');
  test('says how long all went together, and how they parted', () => {
    expect(headline(tableOf(1), tableOf(2))).toBe('No table has decided anything yet');
    expect(headline(tableOf(1, a(), b()), tableOf(2, a(), b()))).toBe('Two tables, one road: two decisions alike');
    expect(headline(tableOf(1, a()), tableOf(2, b()))).toBe('From the first decision two tables, two ways');
    expect(headline(tableOf(1, a(), a()), tableOf(2, a(), b()), tableOf(3, a(), a()))).toBe(
      'One decision together, then Table 2 went its own way',
    );
    expect(headline(tableOf(1, a()), tableOf(2, b()), tableOf(3, step('z')))).toBe('From the first decision the room went three ways');
  });

  test('is a table’s own finding where there is one table', () => {
    expect(headline(tableOf(1, a(), b()), tableOf(2))).toBe('You shared the work');
  });

  test('waits for nobody: a table that is behind has not parted', () => {
    expect(headline(tableOf(1, a(), b()), tableOf(2, a()), tableOf(3))).toBe('Two tables, one road: one decision alike');
  });
});

describe('a table that the facilitator moved on', () => {
  const a = (at = 0): TableStep => step('x', { how: 'vote' }, at);
  const b = (at = 0): TableStep => step('y', { how: 'vote' }, at);
  const moved = (at = 0): TableStep => step('pass', { how: 'moved-on', with: 0 }, at);

  test('has not gone its own way: no parting, no headline, and nothing that it was alone in', () => {
    const tables = [tableOf(1, moved(), moved(1)), tableOf(2, a(), a(1)), tableOf(3, a(), a(1)), tableOf(4, a(), a(1))];
    expect(headline(...tables)).toBe('Three tables, one road: two decisions alike');
    expect(partingOf(tables)).toMatchObject({ parted: false, movedOn: ['Table 1'] });
    expect(roomDecisions(scenario, tables).flatMap(({ choices }) => choices.flatMap((one) => one.tables))).not.toContain('t1');
    expect(roomDecisions(scenario, tables)[0]?.movedOn).toEqual(['t1']);
    expect(findings(...tables).join(' ')).not.toContain('Table 1');
  });

  test('counts for what it decided before', () => {
    expect(headline(tableOf(1, b(), moved(1)), tableOf(2, a(), a(1)), tableOf(3, a(), a(1)))).toBe(
      'From the first decision Table 1 went its own way',
    );
    expect(headline(tableOf(1, a(), moved(1)), tableOf(2, a(), a(1)), tableOf(3, a(), b(1)))).toBe(
      'One decision together, then two tables, two ways',
    );
  });

  test('is said to have been, where no two others are left to go alike', () => {
    expect(headline(tableOf(1, moved()), tableOf(2, a()))).toBe('Two tables, and Table 1 was moved on');
    expect(headline(tableOf(1, a(), moved(1)), tableOf(2, a(), b(1)))).toBe('One decision alike, then Table 1 was moved on');
    expect(headline(tableOf(1, moved()), tableOf(2, moved()))).toBe('Two tables, and Table 1 and Table 2 were moved on');
  });

  test('is counted among those that were not asked, also where somebody had voted', () => {
    expect(takenIn([tableOf(1, step('x', { how: 'moved-on', with: 1 }))])).toMatchObject({ agreed: 0, unasked: 1 });
    expect(findings(tableOf(1, step('x', { with: 4 }), moved()))).toContain(
      'One decision, and nobody voted for anything else. Was nobody of another mind?',
    );
  });
});

describe('what a room could talk about', () => {
  test('counts agreement, voices for anything else taken together, and decisions that another option had more voices than', () => {
    const against = step('y', { with: 1, against: 3, outvoted: true, how: 'director' });
    const tables = [tableOf(1, step('x', { with: 4 }), against)];
    expect(takenIn(tables)).toEqual({ decisions: 2, agreed: 1, contested: 1, mostAgainst: 1, unasked: 0, own: { same: 0, other: 0 } });
    expect(findings(...tables)).toContain('One decision was taken though another option had more voices: Table 1.');
    expect(findings(...tables)).toContain('1 of 2 decisions was taken with somebody for something else; at one of them most were.');
    // Twenty of thirty are most, though no other option had as many as the ten.
    const scattered = tableOf(1, step('x', { with: 10, against: 20 }), step('x', { with: 15, against: 15 }));
    expect(takenIn([scattered])).toMatchObject({ contested: 2, mostAgainst: 1 });
    expect(findings(scattered)).toContain('At every decision somebody was for something else; at one of them most were.');
    expect(findings(scattered).join(' ')).not.toContain('more voices');
    expect(findings(tableOf(1, step('x', { with: 4 })))).toContain(
      'One decision, and nobody voted for anything else. Was nobody of another mind?',
    );
    const unasked = [tableOf(1, step('x', { with: 0, how: 'moved-on' }))];
    expect(takenIn(unasked).unasked).toBe(1);
    expect(findings(...unasked).join(' ')).not.toContain('something else');
  });

  test('says whose view was seldom what the table did, from three votes on', () => {
    const voice = (went: boolean): TableStep => step('x', { roles: [{ role: 'director', option: went ? 'x' : 'y' }] });
    const own = (...went: readonly boolean[]): string => findings(tableOf(1, ...went.map(voice))).join(' ');
    expect(own(false, false)).not.toContain('director');
    expect(own(false, false, false)).toContain('What the director was for was never what the table did, in three votes.');
    expect(own(true, false, false)).toContain('What the director was for was what the table did once in three.');
    expect(own(true, true, false)).not.toContain('director');
  });

  test('calls by their name who played somebody', () => {
    const [role] = scenario.facilitation.roles.filter(({ stakeholder }) => stakeholder !== undefined);
    const against = step('x', { roles: [{ role: role?.id ?? '', option: 'y' }] });
    expect(findings(tableOf(1, against, against, against))).toContain(
      `What ${role?.title} was for was never what the table did, in three votes.`,
    );
  });

  test('tells where most of a table would have done something else, asked before they knew what came', () => {
    const asked = (same: number, other: number): TableStep => step('x', { own: { same, other } });
    const said = findings(tableOf(1, asked(4, 5), asked(9, 0)), tableOf(2, asked(3, 6))).join(' ');
    expect(said).toContain(
      'At “The money”, Table 2, 6 of 9 would have done something else. They said so before they knew what came of it.',
    );
    expect(said).not.toContain('5 of 9');
    expect(findings(tableOf(1, asked(5, 4))).join(' ')).not.toContain('would have done');
    expect(takenIn([tableOf(1, asked(4, 5), asked(9, 0), step('x'))]).own).toEqual({ same: 13, other: 5 });
  });

  test('tells the decision at which fewest did as leaders in the case', () => {
    const [x = ''] = ids;
    expect(findings(tableOf(1, step(x)), tableOf(2, step(x)))).toContain(
      'At “The money” no table did what leaders in the study did: C Let it pass.'.replace('The money', beat.label),
    );
    expect(findings(tableOf(1, step(x)), tableOf(2, step('pass'))).join(' ')).toContain(
      'one table of two did what leaders in the study did',
    );
    expect(findings(tableOf(1, step('pass'))).join(' ')).not.toContain('leaders');
  });
});

test('a room’s report is that of each table’s own run, every table counted once at each decision it met', () => {
  let decisions = 0;
  let told = 0;
  for (const [at, one] of written.entries()) {
    const { session } = playRoom(one, 77 + at, 260, () => undefined);
    const record = recordOf(session);
    const report = roomReport(one, record);
    for (const table of report.tables) {
      const kept = record.tables.find(({ id }) => id === table.id);
      if (!kept) throw new Error('Every table is told.');
      const solo = reportOf(one, journalIn(record, kept));
      // But for the letters, which are those of the room’s windows: letting it pass has one.
      expect(table.steps.map(({ taken: _, ...decision }) => decision)).toEqual(
        solo.decisions.map((decision) => {
          const { options = [], pass } = one.beats.find(({ id }) => id === decision.beat) ?? {};
          const letter = (option: string): string => letterOf([...options, pass].findIndex((choice) => choice?.id === option));
          const { leaders } = decision;
          return { ...decision, letter: letter(decision.option), leaders: leaders && { ...leaders, letter: letter(leaders.option) } };
        }),
      );
      for (const { taken } of table.steps) {
        if (taken) told += 1;
        if (taken?.how === 'consensus') expect(taken.against).toBe(0);
      }
    }
    const met = report.decisions.flatMap(({ choices }) => choices.flatMap(({ tables }) => tables));
    const made = report.tables.flatMap(({ steps }) => steps);
    decisions += made.length;
    expect(met).toHaveLength(made.filter(({ taken }) => taken?.how !== 'moved-on').length);
    expect(report.taken.decisions).toBe(report.taken.agreed + report.taken.contested + report.taken.unasked);
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(roomReport(one, JSON.parse(JSON.stringify(record))))));
  }
  expect(decisions).toBeGreaterThan(40);
  // Every decision a room took says how.
  expect(told).toBe(decisions);
});

test('a room’s report says what kind of problem each table called a part, by the letters that the room saw', () => {
  const [first, second] = scenario.horizons;
  const frame = first?.frames[1];
  if (!first || !second || !frame) throw new Error('The small scenario has two parts, and two names for the first.');
  const called = (id: number, says: string | undefined): RoomTable =>
    ({ ...tableOf(id), horizons: [{ id: first.id, title: first.title, decisions: 1, frame: says && { says } }] }) as unknown as RoomTable;
  expect(roomFramings(scenario, [called(1, frame.says), called(2, undefined), called(3, frame.says)])).toEqual([
    { horizon: first.id, title: first.title, groups: [{ letter: 'B', title: frame.says, tables: ['Table 1', 'Table 3'] }] },
  ]);
});
