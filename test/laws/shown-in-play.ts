import type { Entry } from '../../src/core/journal.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Shift } from '../../src/core/shift.ts';
import type { RunEvent } from '../../src/flow/run.ts';
import { type Play, playRun } from '../../src/store/play.ts';

/** What the screens of play had to draw from at one decision. */
interface DecisionShown {
  /** As it was put. */
  readonly put: Play;
  /** As its outcome lay open, before time passed. */
  readonly outcome: Play;
  /** What the pages between told, one after the other. */
  readonly told: readonly Shift[];
}

const eventsOf = (entry: Entry): readonly RunEvent[] => {
  switch (entry.kind) {
    case 'look':
      return [{ type: 'LOOK', look: entry.look }];
    case 'frame':
      // What a look found lies over the frames until it is put away.
      return [{ type: 'CONTINUE' }, { type: 'FRAME', frame: entry.frame }];
    case 'drop':
      return [{ type: 'DROP', initiative: entry.initiative }];
    case 'event':
    case 'react':
      // Only a workshop brings these: solo play has no page for them.
      return [];
    case 'decide':
      return [
        { type: 'PICK', option: entry.option },
        { type: 'APPLY', apply: entry.apply },
        { type: 'INTEND', meant: entry.meant, why: entry.why },
        { type: 'DECIDE' },
      ];
  }
};

/** Plays these entries as a player does, page by page, and keeps what the screens were given. Throws where a page refuses one. */
export function shownInPlay(
  scenario: Scenario,
  seed: number,
  entries: readonly Entry[],
): { readonly decisions: readonly DecisionShown[]; readonly last: Play } {
  const journal = { scenario: scenario.id, version: scenario.version, seed, entries: [] };
  const playing = playRun(scenario, 'run', { journal, bookmark: undefined }, () => undefined);
  const now = playing.store.getState;
  const decisions: DecisionShown[] = [];
  let put = now();
  let told: Shift[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const event of eventsOf(entry)) playing.send(event);
    if (now().journal.entries.length !== index + 1) throw new Error(`The page refuses entry ${index + 1}: ${JSON.stringify(entry)}`);
    if (entry.kind !== 'decide') {
      told.push(...(now().heard?.shifts ?? []));
      continue;
    }
    decisions.push({ put, outcome: now(), told: [...told, ...(now().decided?.shifts ?? [])] });
    while (['outcome', 'reveal', 'passing', 'horizon-end'].includes(now().step)) playing.send({ type: 'CONTINUE' });
    put = now();
    told = [];
  }
  playing.stop();
  return { decisions, last: now() };
}
