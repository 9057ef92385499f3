import Cmi5 from '@xapi/cmi5';
import { inTime } from '../in-time.ts';
import { noPlatform } from '../no-platform.ts';
import type { OpenPlatform } from '../platform.ts';
import { type Kept, readKept } from './kept-state.ts';
import { sitWithCmi5 } from './sit-with-cmi5.ts';

/** Opens a sitting with the cmi5 platform that this page was launched by, for a scenario. */
export const openCmi5For =
  (scenario: string): OpenPlatform =>
  async () => {
    if (!Cmi5.isCmiAvailable) return noPlatform('absent');
    let late = false;
    try {
      const cmi5 = new Cmi5();
      const opening = begin(cmi5);
      // A sitting that opens when nobody waits for it any more is closed again.
      opening.then((kept) => late && sitWithCmi5(cmi5, scenario, kept).leave()).catch(() => undefined);
      return sitWithCmi5(cmi5, scenario, await inTime(opening));
    } catch {
      late = true;
      return noPlatform('refused');
    }
  };

async function begin(cmi5: Cmi5): Promise<Kept> {
  await cmi5.initialize();
  return readKept(cmi5);
}
