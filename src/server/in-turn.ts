/**
 * Does things one after another, in the order in which they were asked for. What has waited for more than `patience` milliseconds is not
 * done, and rejects: whoever asked has given up.
 */
export function inTurn(patience: number): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const until = Date.now() + patience;
    const mine = last.then(() => {
      if (Date.now() > until) throw new Error('Too much was asked at once.');
      return run();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
