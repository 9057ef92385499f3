/** Asks a worker one thing and lets it go. Fails where the worker will not come, breaks, or cannot be asked this. */
export function askOnce<Answer>(newWorker: () => Worker, asked: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const worker = newWorker();
    const done = (): void => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      done();
      resolve(data);
    });
    for (const trouble of ['error', 'messageerror'])
      worker.addEventListener(trouble, () => {
        done();
        reject(new Error('The worker did not answer.'));
      });
    try {
      worker.postMessage(asked);
    } catch (problem) {
      done();
      reject(problem instanceof Error ? problem : new Error('The worker could not be asked.'));
    }
  });
}
