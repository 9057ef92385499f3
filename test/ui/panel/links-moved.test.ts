import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { sayFrame } from '../../../src/core/say-frame.ts';
import type { Shift } from '../../../src/core/shift.ts';
import { start } from '../../../src/core/start.ts';
import { begunWords } from '../../../src/ui/panel/begun-words.ts';
import { linksMoved } from '../../../src/ui/panel/links-moved.ts';
import { momentumMoved } from '../../../src/ui/panel/momentum-moved.ts';
import { unitsWords } from '../../../src/ui/panel/number-words.ts';
import { poolsMoved } from '../../../src/ui/panel/pools-moved.ts';
import { amount } from '../../../src/ui/play/gauge-words.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();

function decided(option: string, apply: readonly string[] = []) {
  const framed = sayFrame(scenario, start(scenario, 1), 'routine');
  if (!framed.ok) throw new Error('frame');
  const step = decide(scenario, framed.world, { option, apply });
  if (!step.ok) throw new Error(step.refusal.reason);
  return { before: framed.world, after: step.world, shifts: step.shifts };
}
const moved = (option: string, apply: readonly string[] = []) => {
  const { before, after, shifts } = decided(option, apply);
  return linksMoved(scenario, before, after, shifts);
};

test('Every link that changed is a row, the largest change first; a reason written of several stands beside none.', () => {
  const rows = moved('open-it');
  expect(rows.map(({ person }) => person.id)).toEqual(['ben', 'cal']);
  expect(rows[0]).toMatchObject({ before: { trust: 5 }, note: '' });
  expect(rows[0]?.after.trust).toBeGreaterThan(5);
});

test('Somebody who was asked to stand behind it has that as the reason.', () => {
  expect(moved('write-the-rule', ['ben'])).toMatchObject([{ person: { id: 'ben' }, note: 'you asked a favour' }]);
});

test('Word passed on says through whom.', () => {
  const before = start(scenario, 1);
  const ben = before.relationships['ben'];
  if (!ben) throw new Error('ben');
  const after = { ...before, relationships: { ...before.relationships, ben: { ...ben, trust: 4 } } };
  const spread = {
    kind: 'trust',
    who: 'ben',
    before: 5,
    after: 4,
    typeBefore: 'procedural',
    typeAfter: 'procedural',
    cause: 'spread',
    via: 'ada',
    effect: undefined,
  } as const;
  expect(linksMoved(scenario, before, after, [spread])).toMatchObject([{ note: 'through Ada Finch' }]);
});

describe('What an event did to several people', () => {
  const [event] = scenario.events;
  if (!event) throw new Error('an event');
  const before = start(scenario, 1);
  const noteAfter = (by: Readonly<Record<string, number>>, more: readonly Shift[] = []): string | undefined => {
    const ben = before.relationships['ben'];
    if (!ben) throw new Error('ben');
    const after = { ...before, relationships: { ...before.relationships, ben: { ...ben, trust: ben.trust + 1 } } };
    const shift: Shift = {
      kind: 'trust',
      who: 'ben',
      before: 5,
      after: 6,
      typeBefore: 'procedural',
      typeAfter: 'procedural',
      cause: 'event',
      via: event.id,
      effect: { trust: by, why: 'it held that day', grade: 'judgement', evidence: [] },
    };
    return linksMoved(scenario, before, after, [...more, shift])[0]?.note;
  };

  test('has the written reason where they moved the same way', () => {
    expect(noteAfter({ ben: 1, cal: 1 })).toBe('it held that day');
  });

  test('has the event’s title where they moved different ways', () => {
    expect(noteAfter({ ben: 1, cal: -1 })).toBe(`“${event.title}”`);
  });

  test('is told by what went the way they moved, not by what pulled the other way', () => {
    const worn: Shift = {
      kind: 'trust',
      who: 'ben',
      before: 6,
      after: 5,
      typeBefore: 'procedural',
      typeAfter: 'procedural',
      cause: 'untended',
      via: undefined,
      effect: undefined,
    };
    expect(noteAfter({ ben: 2, cal: 1 }, [worn])).toBe('it held that day');
  });
});

test('Nothing moved is no row.', () => {
  const world = start(scenario, 1);
  expect(linksMoved(scenario, world, world, [])).toEqual([]);
});

test('Units that were paid, lost and won are told apart, hidden costs included.', () => {
  expect(poolsMoved(decided('open-it').shifts)).toEqual({
    spent: [
      { resource: 'time', by: -2 },
      { resource: 'cover', by: -1 },
    ],
    lost: [],
    gained: [],
  });
});

test('A cut shows as a cut, whatever else comes back in the same months.', () => {
  const units = (cause: 'event' | 'refill', before: number, after: number) =>
    ({ kind: 'resource', resource: 'budget', before, after, cause, via: undefined, effect: undefined }) as const;
  expect(poolsMoved([units('event', 5, 3), units('refill', 3, 6)])).toEqual({
    spent: [],
    lost: [{ resource: 'budget', by: -2 }],
    gained: [{ resource: 'budget', by: 3 }],
  });
});

test('What has grown is told once, by the name of what it became.', () => {
  const grown = { cause: 'matured', via: 'joint-team', effect: undefined } as const;
  const lines = begunWords(scenario, [
    { kind: 'mature', id: 'joint-team', ...grown },
    { kind: 'gain', id: 'local-team', ...grown },
  ]);
  expect(lines).toHaveLength(1);
  const asset = scenario.assets.find(({ id }) => id === 'local-team');
  expect(lines[0]).toEqual({ word: 'Grown', says: `${asset?.name}, in place from now on. ${asset?.says}` });
});

test('A link that falls while trust rises says what fell.', () => {
  const before = start(scenario, 1);
  const was = { trust: 5, reciprocity: 5, influence: 5, tended: 0 };
  const worlds = [was, { ...was, trust: 6, reciprocity: 1 }].map((ben) => ({ ...before, relationships: { ...before.relationships, ben } }));
  const [one, other] = worlds;
  expect(one && other && linksMoved(scenario, one, other, [])[0]?.note).toBe('less goes both ways');
});

test('What was begun says how long it takes and what it takes.', () => {
  expect(begunWords(scenario, decided('open-it').shifts)).toEqual([
    { word: 'Begun', says: 'A team for the quay. It takes four months and half a unit of team a month.' },
  ]);
});

test('Whoever matters more or less is named in one line.', () => {
  const [ada, ben, cal] = scenario.stakeholders;
  if (!ada || !ben || !cal) throw new Error('three people');
  const matters = (who: string, after: number): Shift => ({
    kind: 'influence',
    who,
    before: 5,
    after,
    cause: 'event',
    via: undefined,
    effect: undefined,
  });
  const says = (...shifts: readonly Shift[]) => begunWords(scenario, shifts).map((line) => line.says);
  expect(says(matters(ada.id, 0), matters(ben.id, 9), matters(cal.id, 8))).toEqual([
    `Matter more now: ${ben.name} and ${cal.name}. Matters less now: ${ada.name}.`,
  ]);
  expect(says(matters(ada.id, 0))).toEqual([`${ada.name} matters less now.`]);
});

test('Rates are said in words: the fractions people use, anything else to one decimal.', () => {
  const said = [0.25, 0.34, 0.33, 0.5, 0.67, 0.75, 0.1, 0.3, 1, 1.5, 2].map(unitsWords);
  expect(said).toEqual([
    'a quarter of a unit',
    'a third of a unit',
    'a third of a unit',
    'half a unit',
    'two thirds of a unit',
    'three quarters of a unit',
    'a tenth of a unit',
    '0.3 units',
    'one unit',
    'one and a half units',
    'two units',
  ]);
  expect([0.34, 0.59, 1.25, 2].map(amount)).toEqual(['⅓', '0.6', '1¼', '2']);
});

test('Momentum is told in words, with the wards it is limited to.', () => {
  expect(momentumMoved(scenario, decided('write-the-rule').shifts)).toEqual(['Children kept safe: gathering in Quay.']);
  expect(momentumMoved(scenario, decided('open-it').shifts)).toEqual([]);
});

test('A frame tells whom it moved and why, as it happened.', () => {
  const world = start(scenario, 1);
  const said = sayFrame(scenario, world, scenario.horizons[0]?.frames[0]?.id ?? '');
  if (!said.ok) throw new Error('orders');
  expect(linksMoved(scenario, world, said.world, said.shifts)).toMatchObject([{ person: { id: 'ben' }, note: 'he was not asked' }]);
});
