import type { Scenario } from '../../core/scenario.ts';
import { openLog } from '../../link/browser-log.ts';
import type { LocalPorts } from '../../link/local-ports.ts';
import type { Opened } from '../app-state.ts';
import { fetchJson, filesOf, newId, random32 } from '../browser-ports.ts';

/** A scenario with all that its facilitator has in hand. */
export async function loadScenario(id: string): Promise<Scenario> {
  const files = filesOf(id);
  const [{ scenario }, facilitation] = await Promise.all([
    fetchJson<Opened>(files.scenario),
    fetchJson<Scenario['facilitation']>(files.facilitation),
  ]);
  return { ...scenario, facilitation };
}

/** The browser, as a one-screen room uses it. */
export const consolePorts = (): LocalPorts => ({
  log: openLog(),
  loadScenario,
  now: () => Date.now(),
  newId,
  newSeed: random32,
  report: (why) => reportError(why),
});
