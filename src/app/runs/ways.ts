import type { Journal } from '../../core/journal.ts';

/** A step that somebody came by; `ends`: the key of the run that was saved there. */
interface Step {
  readonly next: Map<string, Step>;
  ends: string | undefined;
}

const step = (): Step => ({ next: new Map(), ends: undefined });

/** The ways that runs went, step by step: by them a run that was saved twice on its way is told to be one run. */
export function openWays() {
  const first = step();
  return {
    /**
     * Takes a run. `wentOn`: one that goes on from here is there already, and this one is not taken. `earlier`: the key of the
     * run that this one goes on from, where there was one; it ends there no more.
     */
    walk: (
      { seed, authority, journey, entries }: Journal,
      key: string,
    ): { readonly wentOn: boolean; readonly earlier?: string | undefined } => {
      let at = first;
      let passed: Step | undefined;
      for (const one of [{ seed, authority, journey }, ...entries]) {
        const by = JSON.stringify(one);
        const on = at.next.get(by) ?? step();
        at.next.set(by, on);
        at = on;
        if (at.ends !== undefined) passed = at;
      }
      if (at.next.size > 0) return { wentOn: true };
      const earlier = passed?.ends;
      if (passed) passed.ends = undefined;
      at.ends = key;
      return { wentOn: false, earlier };
    },
  };
}
