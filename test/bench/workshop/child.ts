import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import manifest from '../../../package.json' with { type: 'json' };

export interface ProcessFigures {
  /** Microseconds of processor time since it began. */
  readonly cpu: number;
  /** Bytes. */
  readonly resident: number;
  readonly peak: number;
}

export interface ServerChild {
  readonly port: number;
  readonly figures: () => Promise<ProcessFigures>;
  readonly end: () => Promise<void>;
}

/** In a child: says at which port it listens, and what it has cost whenever it is asked. */
export function answerAsChild(port: number): void {
  process.on('message', (asked) => {
    if (asked === 'end') process.exit();
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, resident: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 });
  });
  process.send?.({ port });
}

/** What `npm run workshop` tells Node. */
const flags = manifest.scripts.workshop.split(' ').filter((word) => word.startsWith('--'));

/** Starts a server in a process of its own, as `npm run workshop` would. */
export async function startChild(file: URL, ...words: readonly string[]): Promise<ServerChild> {
  const child: ChildProcess = fork(file, words, { execArgv: flags });
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }];
  return {
    port,
    figures: async () => {
      child.send('figures');
      const [figures] = (await once(child, 'message')) as [ProcessFigures];
      return figures;
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.send('end');
      await ended;
    },
  };
}
