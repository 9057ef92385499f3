import { describe, expect, test } from 'vitest';
import { decisionsLeft } from '../../src/core/decisions-left.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { decisionsPlayed, minutesBefore, runSheet, type SheetLine } from '../../src/workshop/run-sheet.ts';
import { lengths } from '../../src/workshop/session.ts';
import { shipped } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';

const told = (lines: readonly SheetLine[]): readonly string[] => lines.map(({ title, minutes }) => `${minutes} ${title}`);

describe('the plan of a session', () => {
  test('has a line for everything, and the minutes between are the decisions’', () => {
    // Two decisions of the first horizon weigh 1.5 + 1, the one of the second 1.5: of 37 minutes 2.5 / 4 are 23.1.
    expect(told(runSheet(smallScenario(), 60))).toEqual([
      '3 Welcome',
      '4 Read the brief',
      '23 Decisions 1 and 2',
      '14 Decision 3',
      '16 Debrief',
    ]);
  });

  test('rests once in ninety minutes, between two horizons', () => {
    // 55 minutes: 2.5 / 4 of them are 34.4.
    expect(told(runSheet(smallScenario(), 90))).toEqual([
      '4 Welcome',
      '5 Read the brief',
      '34 Decisions 1 and 2',
      '6 Break',
      '21 Decision 3',
      '20 Debrief',
    ]);
  });

  describe.each(shipped.map(({ scenario }) => [scenario.id, scenario] as const))('of %s', (_, scenario) => {
    const { way, most, least } = decisionsLeft(scenario, scenario.opens);
    const horizonOf = (number: number): string => need(tablesOf(scenario).beats, way[number - 1] ?? '').horizon;

    test.each(lengths)('adds up to %i minutes, with a debrief of at least fifteen', (minutes) => {
      const lines = runSheet(scenario, minutes);
      expect(lines.reduce((sum, line) => sum + line.minutes, 0)).toBe(minutes);
      expect(lines.at(-1)).toMatchObject({ kind: 'debrief' });
      expect(lines.at(-1)?.minutes).toBeGreaterThanOrEqual(15);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    });

    test.each(lengths)('plays whole horizons in %i minutes, every decision once and in order, about four minutes each', (minutes) => {
      const lines = runSheet(scenario, minutes);
      const numbers = lines.flatMap(({ decisions }) =>
        decisions ? Array.from({ length: decisions.to - decisions.from + 1 }, (_one, at) => decisions.from + at) : [],
      );
      const played = decisionsPlayed(scenario, minutes);
      expect(numbers).toEqual(Array.from({ length: played }, (_one, at) => at + 1));
      if (played < most) expect(horizonOf(played)).not.toBe(horizonOf(played + 1));
      for (const { decisions, minutes: given } of lines) {
        if (!decisions) continue;
        expect(horizonOf(decisions.from)).toBe(horizonOf(decisions.to));
        expect(given / (decisions.to - decisions.from + 1)).toBeGreaterThanOrEqual(3.5);
      }
      expect(lines.slice(0, 2).reduce((sum, line) => sum + line.minutes, 0)).toBe(minutesBefore(minutes, 'play'));
    });

    test('is whole in ninety minutes and says so in sixty: the last horizon is left out', () => {
      expect(least).toBe(most);
      expect(decisionsPlayed(scenario, 90)).toBe(most);
      const last = horizonOf(most);
      const played = decisionsPlayed(scenario, 60);
      expect(way.filter((_beat, at) => horizonOf(at + 1) !== last)).toHaveLength(played);
    });
  });
});
