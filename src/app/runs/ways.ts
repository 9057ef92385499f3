/** A step that somebody came by; `ends`: the key of the run that was saved there. */
interface Step {
  readonly next: Map<string, Step>;
  ends: string | undefined;
}

interface Met {
  /** A run that goes on from here is there already. */
  readonly wentOn: boolean;
  /** The key of the run that this one is the same as or goes on from, where there is one. */
  readonly earlier: string | undefined;
}

const step = (): Step => ({ next: new Map(), ends: undefined });

/** The ways that runs went, step by step: by them a run that was saved twice on its way is told to be one run. */
export function openWays() {
  const first = step();
  return {
    /** Takes a run, unless one that goes on from it is there. The one it goes on from, where there is one, ends there no more. */
    walk: (steps: readonly string[], key: string): Met => {
      let at = first;
      let passed: Step | undefined;
      for (const by of steps) {
        const on = at.next.get(by) ?? step();
        at.next.set(by, on);
        at = on;
        if (at.ends !== undefined) passed = at;
      }
      if (at.next.size > 0) return { wentOn: true, earlier: undefined };
      const earlier = passed?.ends;
      if (passed) passed.ends = undefined;
      at.ends = key;
      return { wentOn: false, earlier };
    },
    /** What is there of a run that is not taken. */
    find: (steps: readonly string[]): Met => {
      let at = first;
      let earlier: string | undefined;
      for (const by of steps) {
        const on = at.next.get(by);
        if (!on) return { wentOn: false, earlier };
        at = on;
        earlier = at.ends ?? earlier;
      }
      return { wentOn: at.next.size > 0, earlier };
    },
  };
}
