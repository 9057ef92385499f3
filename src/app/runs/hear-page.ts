import type { Chosen } from '../../store/pooled.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { openPool, type Pool } from './pool.ts';
import { readFiles } from './read-files.ts';

interface Pause {
  /** Whether it has worked long enough to look up. */
  readonly isDue: () => boolean;
  /** Lets messages in. */
  readonly take: () => Promise<void>;
}

/** What the worker does with each message of the page. Readings go one after the other, however many are asked for at once. */
export function hearPage(say: (message: FromWorker) => void, pause: Pause): (message: ToWorker) => void {
  let pool: Pool | undefined;
  /** The last reading that is not to go on, and with it all before it. */
  let voided = 0;
  let readings = Promise.resolve();

  async function read(into: Pool, id: number, chosen: Chosen): Promise<void> {
    const outcome = await readFiles(into, chosen, {
      isStopped: () => id <= voided,
      onProgress: (progress) => {
        if (pause.isDue()) say({ kind: 'progress', ...progress });
      },
      breathe: async () => {
        if (pause.isDue()) await pause.take();
      },
    });
    say({ kind: 'read', id, ...outcome });
  }

  return (message) => {
    if (message.kind === 'open') pool = openPool(message);
    const open = pool;
    if (!open) return;
    if (message.kind === 'own') say({ kind: 'own', problems: open.setOwn(message.runs) });
    if (message.kind === 'stop' || message.kind === 'clear') voided = Math.max(voided, message.upTo);
    if (message.kind === 'clear') open.clear();
    if (message.kind === 'fold') say({ kind: 'folded', folded: open.fold(message.asked) });
    if (message.kind === 'read') readings = readings.then(() => read(open, message.id, message));
  };
}
