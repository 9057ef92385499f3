import { expect, test } from 'vitest';
import { repaintPlate } from '../../src/app/repaint-plate.ts';
import { readOutcomeFill } from '../../src/art/outcomes.ts';
import { readContent } from '../../src/build/read-content.ts';
import { buildGeography } from '../../src/geography/build-geography.ts';

const [written] = readContent().written.filter(({ scenario }) => scenario.id === 'leading-change-c');
if (!written) throw new Error('There is no leading-change-c.');
const { scenario } = written;
const { plate } = buildGeography(written.plan);
const uid = `plate-${scenario.caseAuthority}`;

test('a sheet met as it is written keeps its tints', () => {
  expect(plate.match(/data-ward="/gu)?.length).toBeGreaterThanOrEqual(scenario.wards.length);
  expect(repaintPlate(plate, scenario)).toBe(plate);
});

test('wards that stand otherwise are tinted otherwise, by a pattern that the sheet has', () => {
  const wards = scenario.wards.map((ward, index) => (index === 0 ? { ...ward, outcomes: ward.outcomes.map(() => 10) } : ward));
  const fill = readOutcomeFill(uid, 5);
  const repainted = repaintPlate(plate, { ...scenario, wards });
  expect(repainted).toContain(`fill="${fill}" data-ward="${wards[0]?.id}"`);
  expect(plate).not.toContain(`fill="${fill}" data-ward="${wards[0]?.id}"`);
  expect(plate).toContain(`id="${fill.slice('url(#'.length, -1)}"`);
});
