import { type Commitment, mostBy, mostWhat, mostWith } from '../core/commitment.ts';
import { isObject, text } from './loose.ts';

/** A commitment begun and not added yet, kept for as long as the tab is: a reload or a tab taken up again has it still. */
export interface BegunCommitments {
  readonly of: (run: string) => Commitment | undefined;
  readonly keep: (run: string, begun: Commitment) => void;
}

const keyOf = (run: string): string => `bearings-begun-${run}`;

/** `storage`: the tab's own; where asking for it throws, the page alone remembers. */
export function keepBegun(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): BegunCommitments {
  const here = new Map<string, Commitment>();
  return {
    of: (run) => here.get(run) ?? read(storage, run),
    keep: (run, begun) => {
      here.set(run, begun);
      const empty = begun.what + begun.by + begun.who === '';
      try {
        if (empty) storage().removeItem(keyOf(run));
        else storage().setItem(keyOf(run), JSON.stringify(begun));
      } catch {
        // The page remembers it still.
      }
    },
  };
}

function read(storage: () => Pick<Storage, 'getItem'>, run: string): Commitment | undefined {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(run)) ?? 'null');
    return isObject(kept)
      ? { what: text(kept['what'], mostWhat), by: text(kept['by'], mostBy), who: text(kept['who'], mostWith) }
      : undefined;
  } catch {
    return undefined;
  }
}
