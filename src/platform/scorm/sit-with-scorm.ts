import { noPlatform } from '../no-platform.ts';
import type { Platform } from '../platform.ts';
import { responseOf } from './response-of.ts';
import type { ScormApi } from './scorm-api.ts';
import { timeOfDay, timeSpan } from './scorm-time.ts';

/** A commit may hold the page up while the platform asks its server: what was pressed is answered on the screen first. */
const breath = 50;

const isTrue = (answer: unknown): boolean => String(answer) === 'true';
const textOf = (answer: unknown): string => (typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '');

/**
 * Opens a sitting over a SCORM 1.2 API. Neither name nor id of the learner is asked for, and no score is set. `now`:
 * milliseconds since 1970.
 */
export function sitWithScorm(api: ScormApi, now: () => number): Platform {
  const read = (name: string): string => textOf(api.LMSGetValue(name));
  const set = (name: string, value: string): boolean => isTrue(api.LMSSetValue(name, value));
  const began = now();
  if (!attempt(() => isTrue(api.LMSInitialize('')))) return noPlatform('refused');
  const finish = (): void => void attempt(() => api.LMSFinish(''));
  const error = (): string => textOf(attempt(() => api.LMSGetLastError('')));
  /** What was refused just now the platform does not have or does not take, by the book; any other trouble may pass. */
  const isForGood = (): boolean => /^(201|40\d)$/.test(error());
  /** `undefined` where the platform throws, has trouble or answers with no text; empty where there is nothing. */
  const readWhole = (name: string): string | undefined => {
    const value = attempt(() => api.LMSGetValue(name));
    if (value === '') return isForGood() || /^0?$/.test(error()) ? '' : undefined;
    return textOf(value) || undefined;
  };
  const [status, suspended] = [readWhole('cmi.core.lesson_status'), readWhole('cmi.suspend_data')];
  if (status === undefined || suspended === undefined) {
    attempt(() => set('cmi.core.exit', 'suspend'));
    return { ...noPlatform('silent'), leave: finish };
  }
  const kept = suspended || undefined;
  if (/^(browse|review)$/.test(attempt(() => read('cmi.core.lesson_mode')) ?? ''))
    return { ...noPlatform('looked-at', kept), leave: finish };
  // Some platforms make a completed one passed.
  let completed = status === 'completed' || status === 'passed';
  const count = attempt(() => read('cmi.interactions._count')) ?? '';
  // The book leaves it to a platform whether it has interactions.
  let hears = count !== '' || !isForGood();
  let told = Number.parseInt(count, 10) || 0;
  let left = false;
  // Unless told otherwise a platform takes whatever is left as completed, and throws away what was kept.
  const isIncomplete = !completed && attempt(() => set('cmi.core.lesson_status', 'incomplete'));
  const isSuspended = attempt(() => set('cmi.core.exit', 'suspend'));
  // One that takes neither of what every platform must take will take no run.
  if (!isIncomplete && !isSuspended) return { ...noPlatform('takes-nothing', kept), leave: finish };
  /** What the platform last gave back as it was given. */
  let whole = suspended;

  let committing: Promise<void> | undefined;
  /** Commits once for all that is set within a breath. */
  function commit(): Promise<void> {
    committing ??= new Promise((resolve) => setTimeout(resolve, breath)).then(() => {
      committing = undefined;
      if (left || !isTrue(api.LMSCommit(''))) throw new Error('The learning platform did not commit.');
    });
    return committing;
  }

  function write(values: readonly (readonly [name: string, value: string])[]): void {
    if (left) throw new Error('The sitting is over.');
    for (const [name, value] of values) if (!set(name, value)) throw new Error(`The learning platform refused ${name}.`);
  }

  return {
    kept,
    trouble: undefined,
    leadsTo: undefined,
    keep: async (code) => {
      write([['cmi.suspend_data', code]]);
      if (attempt(() => read('cmi.suspend_data')) !== code) {
        // A run up to an earlier step can be gone on with, a part of one cannot.
        attempt(() => set('cmi.suspend_data', whole));
        throw new Error('The learning platform kept less of the run than it was given.');
      }
      whole = code;
      await commit();
    },
    tell: async (decision) => {
      if (!hears) return;
      const at = `cmi.interactions.${told}`;
      try {
        write([
          [`${at}.id`, decision.beat.id],
          [`${at}.type`, 'choice'],
          [`${at}.time`, timeOfDay(new Date(now()))],
          [`${at}.student_response`, responseOf(decision)],
          [`${at}.result`, 'neutral'],
        ]);
        told += 1;
      } catch (problem) {
        hears = left || !isForGood();
        if (hears) throw problem;
      }
    },
    complete: async () => {
      if (completed) return;
      write([['cmi.core.lesson_status', 'completed']]);
      await commit();
      completed = true;
    },
    leave: () => {
      if (left) return;
      attempt(() => set('cmi.core.session_time', timeSpan(now() - began)));
      attempt(() => set('cmi.core.exit', 'suspend'));
      finish();
      left = true;
    },
  };
}

/** A platform's script is another's: what it throws is no answer. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
