import { describe, expect, test } from 'vitest';
import { nextStand, type TablePhase, type TableSignal, tablePhases } from '../../src/flow/table-room.ts';

const on = { type: 'MOVE_ON', over: false } as const;
const end = { type: 'MOVE_ON', over: true } as const;
const signals: readonly TableSignal[] = [
  ...(['OPEN', 'CLOSE', 'FRAMED', 'DECIDED', 'REVEAL', 'STEP_BACK', 'HOLD', 'RESUME'] as const).map((type) => ({ type })),
  on,
  end,
];

/** Everywhere that a signal leads, from each phase. */
const ways: Readonly<Record<TablePhase, Partial<Record<string, TablePhase>>>> = {
  reading: { OPEN: 'voting', STEP_BACK: 'reading', HOLD: 'reading' },
  voting: { CLOSE: 'settling', STEP_BACK: 'reading', HOLD: 'voting' },
  settling: { OPEN: 'voting', FRAMED: 'reading', DECIDED: 'decided', STEP_BACK: 'reading', HOLD: 'settling' },
  decided: { REVEAL: 'revealed', STEP_BACK: 'reading', HOLD: 'decided' },
  revealed: { MOVE_ON: 'reading', STEP_BACK: 'reading', HOLD: 'revealed' },
  ended: {},
};

describe('a table', () => {
  test.each(tablePhases)('that is %s goes where it may, and nowhere else', (phase) => {
    for (const signal of signals) {
      if (signal === end) continue;
      const next = nextStand({ phase, held: false }, signal);
      expect([signal.type, next?.phase]).toEqual([signal.type, ways[phase][signal.type]]);
      expect(next?.held ?? false).toBe(signal.type === 'HOLD' && next !== undefined);
    }
  });

  test('ends where its story does', () => {
    expect(nextStand({ phase: 'revealed', held: false }, end)).toEqual({ phase: 'ended', held: false });
    expect(nextStand({ phase: 'decided', held: false }, end)).toBeUndefined();
  });

  test.each(tablePhases)('that is held while %s takes nothing but to be resumed', (phase) => {
    for (const signal of signals) {
      const next = nextStand({ phase, held: true }, signal);
      expect(next).toEqual(signal.type === 'RESUME' && phase !== 'ended' ? { phase, held: false } : undefined);
    }
  });
});
