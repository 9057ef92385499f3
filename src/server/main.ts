import { findPages } from './find-pages.ts';
import { openKeeping, openStore } from './keeping.ts';
import { messageOf } from './message-of.ts';
import { readOptions } from './options.ts';
import { readTls } from './read-tls.ts';
import { purge, records } from './records.ts';
import { sayWelcome } from './say-welcome.ts';
import { startServer } from './start-server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (why: unknown): void => void process.stderr.write(`${messageOf(why)}\n`);

/** `npm run workshop`: serves group play, or looks after its records. */
try {
  const options = readOptions(process.argv.slice(2));
  const { DATABASE_URL: database, REDIS_URL: redis } = process.env;
  if (options.verb === 'help') say(options.usage);
  else if (options.verb === 'serve') {
    // One room's trouble, which nobody waited for, is no reason to end everybody's.
    process.on('unhandledRejection', complain);
    const tls = options.tls && readTls(options.tls);
    if (tls && database !== undefined)
      throw new Error('--tls is for one process. Several stand behind a proxy, which has the certificate.');
    const keeping = await openKeeping({ ...options, database, redis, report: complain });
    const { pages: given } = options;
    const { folders, stop } = given === undefined ? await findPages(say) : { folders: () => [given], stop: () => undefined };
    const starting = startServer({ ...options, ...keeping, tls, pages: folders, scenarios: 'scenarios', report: complain });
    starting.catch(stop);
    const running = await starting;
    sayWelcome(running.port, options, say);
    endOnSignal(() => {
      stop();
      return running.close();
    });
  } else {
    const store = await openStore({ data: options.data, database, report: complain });
    const done = options.verb === 'purge' ? purge(store, options.id) : records(store, options.id);
    say(await done.finally(store.close));
  }
} catch (why) {
  complain(why);
  process.exitCode = 1;
}

/** Ends cleanly once; a second time ends at once. */
function endOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (why: unknown) => {
          complain(why);
          process.exit(1);
        },
      );
    });
  }
}
