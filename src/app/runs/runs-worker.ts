/** Reads and folds runs beside the page, so that the page stays quick however many there are. */
import { hearPage } from './hear-page.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Milliseconds of work before messages are looked at and a word is said on how far it is. */
const breath = 80;

let since = performance.now();

const hear = hearPage((message: FromWorker) => self.postMessage(message), {
  isDue: () => performance.now() - since >= breath,
  take: async () => {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  },
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
