import type { MetTable } from '../../export/met-csv.ts';
import { askOnce } from '../ask-once.ts';
import type { download } from '../download.ts';
import type { App } from '../open-app.ts';
import type { DataAsked } from '../write-data.ts';

interface Ports {
  readonly notify: App['notify'];
  readonly download: typeof download;
  readonly newWorker: () => Worker;
}

/** Hands over the table of many runs, written by a worker, and says what came of it. */
export async function takeTable({ notify, download: handOver, newWorker }: Ports, table: MetTable): Promise<void> {
  const note = (text: string): void => notify({ kind: 'note', text });
  note('The table is being written.');
  try {
    const asked: DataAsked = { what: 'met', table };
    const text = await askOnce<string>(newWorker, asked);
    const name = `bearings-${table.scenario}-many-runs.csv`;
    handOver(name, text, 'text/csv;charset=utf-8');
    note(`The table is saved: ${name}`);
  } catch {
    note('The table was not made: what writes it did not come. Check the connection, then try again.');
  }
}
