/** A worker that answers what it is asked, or breaks where its answer is `undefined`. */
export class FakeWorker extends EventTarget {
  ended = false;
  readonly asked: unknown[] = [];
  readonly answer: (asked: unknown) => unknown;
  constructor(answer: (asked: unknown) => unknown) {
    super();
    this.answer = answer;
  }
  postMessage(asked: unknown): void {
    this.asked.push(asked);
    queueMicrotask(() => {
      const data = this.answer(asked);
      this.dispatchEvent(data === undefined ? new Event('error') : new MessageEvent('message', { data }));
    });
  }
  terminate(): void {
    this.ended = true;
  }
}
