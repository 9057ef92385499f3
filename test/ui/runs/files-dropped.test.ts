import { expect, it } from 'vitest';
import { filesDropped } from '../../../src/ui/runs/files-dropped.ts';

const readable = new File(['{}'], 'one.json');
const file = (name: string, found: File | undefined) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void, reject: (problem: Error) => void) => (found ? resolve(found) : reject(new Error('shut'))),
});
/** Hands out what is in it once; `undefined`: it cannot be looked into. */
function folder(name: string, inside: readonly unknown[] | undefined) {
  const left = [inside, []];
  const readEntries = (resolve: (entries: unknown) => void, reject: (problem: Error) => void): void =>
    inside ? resolve(left.shift()) : reject(new Error('shut'));
  return { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) };
}

it('finds files inside of folders, and names what cannot be opened', async () => {
  const entries = [folder('room', [file('one.json', readable), file('locked.json', undefined)]), folder('shut', undefined)];
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const dropped = { items, files: [] } as unknown as Pick<DataTransfer, 'items' | 'files'>;
  expect(await filesDropped(dropped)).toEqual({ files: [readable], unopened: ['locked.json', 'shut'] });
});
