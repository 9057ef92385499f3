/** Reads and folds runs beside the page, so that the page stays quick however many there are. */
import type { FromWorker, ToWorker } from './messages.ts';
import { openPool, type Pool } from './pool.ts';
import { readFiles } from './read-files.ts';

/** Milliseconds of work before messages are looked at and a word is said on how far it is. */
const breath = 80;

let pool: Pool | undefined;
let stopped = false;
/** One reading after the other. */
let reading = Promise.resolve();

const say = (message: FromWorker): void => self.postMessage(message);

async function read(into: Pool, files: readonly File[]): Promise<void> {
  let since = performance.now();
  stopped = false;
  const outcome = await readFiles(into, files, {
    isStopped: () => stopped,
    onProgress: (progress) => {
      if (performance.now() - since >= breath) say({ kind: 'progress', ...progress });
    },
    breathe: async () => {
      if (performance.now() - since < breath) return;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  });
  say({ kind: 'read', ...outcome });
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') pool = openPool(data);
  const open = pool;
  if (!open) return;
  if (data.kind === 'own') say({ kind: 'own', problems: open.setOwn(data.runs) });
  if (data.kind === 'stop') stopped = true;
  if (data.kind === 'clear') open.clear();
  if (data.kind === 'fold') say({ kind: 'folded', folded: open.fold(data.asked) });
  if (data.kind === 'read') reading = reading.then(() => read(open, data.files));
});
