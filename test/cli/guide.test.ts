import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideText } from '../../src/cli/guide-text.ts';
import { decisionsPlayed, runSheet } from '../../src/workshop/run-sheet.ts';
import { lengths } from '../../src/workshop/session.ts';
import { shipped } from '../laws/scenarios.ts';
import { runCommand, smallFolder } from './run-command.ts';

const folder = join(import.meta.dirname, '../../docs/facilitating');
const guideOf = (id: string): string => readFileSync(join(folder, `${id}.md`), 'utf8');

describe('a facilitator’s guide', () => {
  test('is there for every scenario and for nothing else, as it would be written now', () => {
    expect(readdirSync(folder).sort()).toEqual(shipped.map(({ scenario }) => `${scenario.id}.md`).sort());
    for (const { scenario } of shipped)
      expect(guideOf(scenario.id) === guideText(scenario) || `npm run scenario -- guide ${scenario.id}`).toBe(true);
  });

  test.each(shipped.map(({ scenario }) => [scenario.id, scenario] as const))(
    'keeps to the plan of %s, minute by minute',
    (id, scenario) => {
      const text = guideOf(id);
      for (const minutes of lengths) {
        const table = text.slice(text.indexOf(`## ${minutes} minutes`)).split('\n\n')[1] ?? '';
        const told = [...table.matchAll(/^\| (\d+)–(\d+) \| ([^|]+) \|/gmu)].map(([, from, to, title]) => [
          Number(from),
          Number(to),
          title,
        ]);
        const lines = runSheet(scenario, minutes);
        const until = (count: number): number => lines.slice(0, count).reduce((sum, line) => sum + line.minutes, 0);
        const planned = lines.map(({ title }, at) => [until(at), until(at + 1), title]);
        expect(told).toEqual(planned);
        expect(told.at(-1)?.[1]).toBe(minutes);
      }
      expect(text).toContain(`Decisions ${decisionsPlayed(scenario, 60) + 1} to`);
      for (const { opening, closing } of [scenario.facilitation]) for (const words of [opening, closing]) expect(text).toContain(words);
    },
  );

  test('is printed for any scenario, and says what it lacks', () => {
    const { out, status } = runCommand(smallFolder(), 'guide', 'small-scenario');
    expect(status).toBe(0);
    expect(out).toContain('# Who opens the gate?');
    expect(out).toContain('- What parts a room: Warmth against rules.');
    expect(runCommand(smallFolder(), 'guide', 'nothing').err).toContain('There is no scenario nothing.');
  });
});
