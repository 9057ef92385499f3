import { fileName } from '../../save/file-name.ts';
import type { Broken, Outcome, Progress } from '../../store/pooled.ts';
import type { FromWorker } from './messages.ts';
import type { Folded } from './pooling.ts';

/** What the page knows of the pool. */
export interface PoolState {
  /** `undefined` until the first answer. */
  readonly folded: Folded | undefined;
  /** Until the last reading that was asked for is over. */
  readonly reading: Progress | undefined;
  /** What all readings since the files were last forgotten came to. */
  readonly outcome: Outcome | undefined;
  /** Why a run of this device cannot be compared, by its id. */
  readonly problems: Readonly<Record<string, string>>;
  /** Until files are next chosen. */
  readonly broken: Broken | undefined;
  /** Readings are numbered from 1: the last that was asked for, and the last whose files were forgotten. */
  readonly asked: number;
  readonly forgotten: number;
}

export const emptyPool: PoolState = {
  folded: undefined,
  reading: undefined,
  outcome: undefined,
  problems: {},
  broken: undefined,
  asked: 0,
  forgotten: 0,
};

/** A reading more is asked for. */
export const afterAsking = (before: PoolState, id: number, files: number): PoolState => ({
  ...before,
  broken: undefined,
  asked: id,
  reading: before.reading ?? { read: 0, of: files },
});

/** What all readings so far brought is forgotten. */
export const afterForgetting = (before: PoolState): PoolState => ({ ...before, outcome: undefined, forgotten: before.asked });

/** The worker did not start or broke, and what it held is gone. `files`: those it was to read, by name. */
export const afterBreaking = (before: PoolState, files: readonly string[]): PoolState => ({
  ...before,
  reading: undefined,
  outcome: undefined,
  forgotten: before.asked,
  broken: { files: files.map(fileName), lost: (before.outcome?.counted ?? 0) > 0 },
});

/** The worker said something. */
export function afterHearing(before: PoolState, message: FromWorker): PoolState {
  switch (message.kind) {
    case 'own':
      return { ...before, problems: message.problems };
    case 'progress':
      return { ...before, reading: { read: message.read, of: message.of } };
    case 'folded':
      return { ...before, folded: message.folded };
    case 'read': {
      const { kind: _, id, ...outcome } = message;
      return {
        ...before,
        reading: id === before.asked ? undefined : before.reading,
        outcome: id <= before.forgotten ? before.outcome : added(before.outcome, outcome),
      };
    }
  }
}

const added = (before: Outcome | undefined, now: Outcome): Outcome =>
  before
    ? {
        read: before.read + now.read,
        of: before.of + now.of,
        // Of all readings already.
        counted: now.counted,
        same: before.same + now.same,
        leftOut: before.leftOut + now.leftOut,
        named: [...before.named, ...now.named],
        stopped: before.stopped || now.stopped,
      }
    : now;
