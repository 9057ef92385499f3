import type Cmi5 from '@xapi/cmi5';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sitWithCmi5 } from '../../src/platform/cmi5/sit-with-cmi5.ts';

const nothing = { run: undefined, completed: false };

/** A platform as the library shows it: it writes down what it is asked for, and answers as the test says. */
function platform(launchMode = 'Normal') {
  const heard = { state: undefined as unknown, completed: 0, stateAnswers: answered, completedAnswers: answered };
  const cmi5 = {
    launchParameters: { activityId: 'https://lms.example.org/1', registration: 'one', actor: {}, endpoint: '', fetch: '' },
    launchData: { launchMode, contextTemplate: {} },
    initializedDate: new Date(),
    xapi: {
      setState: async ({ state }: { readonly state: unknown }) => {
        await heard.stateAnswers();
        heard.state = state;
      },
    },
    complete: async () => {
      heard.completed += 1;
      await heard.completedAnswers();
    },
  };
  return { heard, cmi5: cmi5 as unknown as Cmi5 };
}

const answered = (): Promise<void> => Promise.resolve();
const refused = (): Promise<void> => Promise.reject(new Error('500'));

afterEach(() => vi.useRealTimers());

describe('a sitting with cmi5', () => {
  test('says once that an end is reached, however often and by however many runs it is said', async () => {
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', nothing);
    await Promise.all([sitting.complete(), sitting.complete()]);
    await sitting.complete();
    expect(heard).toMatchObject({ completed: 1, state: { completed: true } });
  });

  test('does not say again what an earlier sitting has said', async () => {
    const { heard, cmi5 } = platform();
    await sitWithCmi5(cmi5, 'small', { run: 'B1', completed: true }).complete();
    expect(heard).toMatchObject({ completed: 0, state: undefined });
  });

  test('says it once where State could not be written after it, and writes that with the next step', async () => {
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', nothing);
    heard.stateAnswers = refused;
    await expect(sitting.complete()).rejects.toThrow();
    heard.stateAnswers = answered;
    await sitting.keep('B1');
    await sitting.complete();
    expect(heard).toMatchObject({ completed: 1, state: { run: 'B1', completed: true } });
  });

  test('says it again where it was refused', async () => {
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', nothing);
    heard.completedAnswers = refused;
    await expect(sitting.complete()).rejects.toThrow();
    heard.completedAnswers = answered;
    await sitting.complete();
    expect(heard).toMatchObject({ completed: 2, state: { completed: true } });
  });

  test('says it once where the answer came too late to be waited for', async () => {
    vi.useFakeTimers();
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', nothing);
    heard.completedAnswers = () => new Promise((resolve) => setTimeout(resolve, 20_000));
    const late = expect(sitting.complete()).rejects.toThrow('in time');
    await vi.advanceTimersByTimeAsync(30_000);
    await late;
    const again = sitting.complete();
    await Promise.all([again, vi.advanceTimersByTimeAsync(30_000)]);
    expect(heard.completed).toBe(1);
  });

  test('puts no older run back: not by the end of another, and not by an answer that is slow', async () => {
    vi.useFakeTimers();
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', { run: 'old', completed: false });
    const waits = [500, 20, 10];
    heard.stateAnswers = () => new Promise((resolve) => setTimeout(resolve, waits.shift()));
    const done = Promise.all([sitting.keep('one'), sitting.complete(), sitting.keep('two')]);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(heard.state).toEqual({ run: 'two', completed: true });
  });

  test('keeps on after a step that was refused', async () => {
    const { heard, cmi5 } = platform();
    const sitting = sitWithCmi5(cmi5, 'small', nothing);
    heard.stateAnswers = refused;
    await expect(sitting.keep('one')).rejects.toThrow();
    heard.stateAnswers = answered;
    await sitting.keep('two');
    expect(heard.state).toEqual({ run: 'two', completed: false });
  });

  test('that is only to be looked at changes nothing', async () => {
    const { heard, cmi5 } = platform('Review');
    const sitting = sitWithCmi5(cmi5, 'small', { run: 'B1', completed: false });
    expect(sitting).toMatchObject({ kept: 'B1', trouble: 'looked-at' });
    await expect(sitting.keep('B2')).rejects.toThrow();
    await expect(sitting.complete()).rejects.toThrow();
    expect(heard).toMatchObject({ completed: 0, state: undefined });
  });
});
