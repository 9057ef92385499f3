import type { StoreApi } from 'zustand/vanilla';
import type { Counterfactual, Way } from '../debrief/counterfactuals.ts';
import type { WhatIfs } from './what-ifs.ts';

/** Every decision's options played on in this way, in their order, once all have come; none where some will not. */
export function allWhatIfs(
  store: Pick<StoreApi<WhatIfs>, 'getState' | 'subscribe'>,
  decisions: number,
  way: Way,
): Promise<readonly (readonly Counterfactual[])[]> {
  return new Promise((resolve) => {
    const look = ({ done: all, failed }: WhatIfs): boolean => {
      const done = all[way];
      if (done.size >= decisions) resolve(Array.from({ length: decisions }, (_, index) => done.get(index) ?? []));
      else if (failed) resolve([]);
      else return false;
      return true;
    };
    if (look(store.getState())) return;
    const stop = store.subscribe((now) => look(now) && stop());
  });
}
