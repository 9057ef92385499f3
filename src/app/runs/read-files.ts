import { fileName } from '../../save/file-name.ts';
import { mostPooledBytes, readPool } from '../../save/read-pool.ts';
import type { Chosen, LeftOut, Outcome, Progress } from '../../store/pooled.ts';
import type { Pool } from './pool.ts';

/** As many of what is left out are named: nobody reads more, and a page of ten thousand would not be quick. */
const mostNamed = 100;

interface Heap extends Pick<Chosen, 'unopened'> {
  readonly files: readonly Pick<File, 'name' | 'size' | 'text'>[];
}

interface Hears {
  readonly onProgress: (progress: Progress) => void;
  readonly isStopped: () => boolean;
  /** Called after every run: lets what else there is to do be done, now and then. */
  readonly breathe: () => Promise<void>;
}

const shut = 'It could not be opened.';

/** Reads files into a pool, run by run. What is wrong with one of them hinders no other. Never rejects. */
export async function readFiles(pool: Pool, { files, unopened }: Heap, hears: Hears): Promise<Outcome> {
  const named: LeftOut[] = [];
  let [read, of, same, leftOut] = [unopened.length, files.length + unopened.length, 0, 0];
  const leave = (file: string, says: string, run = ''): void => {
    leftOut += 1;
    if (named.length < mostNamed) named.push({ file: `${fileName(file)}${run}`, says });
  };
  for (const name of unopened) leave(name, shut);
  for (const file of files) {
    if (hears.isStopped()) break;
    const runs = file.size > mostPooledBytes ? 'It is too large to be read.' : await file.text().then(readPool, () => shut);
    if (typeof runs === 'string') leave(file.name, runs);
    const list = typeof runs === 'string' ? [undefined] : runs;
    of += list.length - 1;
    for (const [index, run] of list.entries()) {
      if (hears.isStopped()) break;
      read += 1;
      if (typeof runs !== 'string') {
        const taken = pool.take(run);
        if (taken === 'same') same += 1;
        else if (taken !== 'counted') leave(file.name, taken.says, list.length === 1 ? '' : `, run ${index + 1}`);
      }
      hears.onProgress({ read, of });
      await hears.breathe();
    }
  }
  return { read, of, counted: pool.size(), same, leftOut, named, stopped: read < of };
}
