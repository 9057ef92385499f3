import type { Link } from '../../src/workshop/link.ts';

/** Resolves to how long it took until it was live again, milliseconds, once it was not. */
export const back = (link: Link<unknown>, began: number): Promise<number> =>
  new Promise((done) => {
    let isLost = false;
    const stop = link.subscribe(() => {
      const { line } = link.read();
      if (line !== 'live') isLost = true;
      else if (isLost) {
        stop();
        done(performance.now() - began);
      }
    });
  });

/** Measures how long this process is kept waiting from now on; gives it in all, milliseconds. */
export function measureLateness(): () => number {
  const step = 50;
  let due = performance.now() + step;
  let late = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    late += Math.max(0, now - due);
    due = now + step;
  }, step);
  return () => {
    clearInterval(timer);
    return late;
  };
}
