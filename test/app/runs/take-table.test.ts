import { expect, it } from 'vitest';
import { takeTable } from '../../../src/app/runs/take-table.ts';
import { figuresOfRuns } from '../../../src/debrief/many/figures-of-runs.ts';
import type { MetTable } from '../../../src/export/met-csv.ts';
import { smallScenario } from '../../small-scenario.ts';
import { FakeWorker } from '../fake-worker.ts';

const scenario = smallScenario();
const table: MetTable = { scenario: scenario.id, version: 1, place: 'At home', way: '', figures: figuresOfRuns(scenario, []) };

async function taken(answer: string | undefined) {
  const worker = new FakeWorker(() => answer);
  const said: string[] = [];
  const downloads: unknown[] = [];
  const ports = {
    notify: (notice: { readonly text: string } | undefined) => void said.push(notice?.text ?? ''),
    download: (...file: readonly unknown[]) => void downloads.push(file),
    newWorker: () => worker as unknown as Worker,
  };
  await takeTable(ports, table);
  return { said, downloads, worker };
}

it('hands over the table of many runs under a name without anybody’s, and says so', async () => {
  const { said, downloads, worker } = await taken('written');
  const name = `bearings-${scenario.id}-many-runs.csv`;
  expect(worker.asked).toEqual([{ what: 'met', table }]);
  expect(worker.ended).toBe(true);
  expect(downloads).toEqual([[name, 'written', 'text/csv;charset=utf-8']]);
  expect(said).toEqual(['The table is being written.', `The table is saved: ${name}`]);
});

it('says so where the writer does not come', async () => {
  const { said, downloads } = await taken(undefined);
  expect(downloads).toEqual([]);
  expect(said.at(-1)).toContain('was not made');
});
