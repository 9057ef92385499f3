import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Staged } from '../core/stage.ts';
import { stage, type Unstaged } from '../core/stage.ts';
import { readFileText } from '../scenario/read-file.ts';
import { findScenario } from './find-scenario.ts';
import { groundsOf } from './grounds-of.ts';
import { readJournal } from './read-journal.ts';

/** A journal from a file, with the scenario as it is written and as the run met it. */
export interface OpenJournal {
  readonly journal: Journal;
  readonly home: Scenario;
  readonly staged: Staged;
}

/** Opens a journal or run file; one sentence where there is none, it is another version's, or what it was played in is not here. */
export function openJournal(file: string): OpenJournal | string {
  const text = readFileText(file);
  if (!text.ok) return `${file}: ${text.problem.message}`;
  const journal = readJournal(text.text);
  if (typeof journal === 'string') return `${file}: ${journal}`;
  const home = findScenario(journal.scenario);
  if (typeof home === 'string') return home;
  if (journal.version !== home.version)
    return `This journal was played with version ${journal.version} of ${home.id}; there is version ${home.version} now.`;
  const staged = stage(home, journal, groundsOf(journal));
  return staged.ok ? { journal, home, staged } : missingWords(journal, staged.missing);
}

function missingWords({ authority, journey }: Journal, missing: Unstaged['missing']): string {
  const chapter = `This journal is chapter ${(journey?.chapter ?? 0) + 1} of the journey ${journey?.id}`;
  switch (missing) {
    case 'authority':
      return `This journal was played in the authority ${authority}, and there is none.`;
    case 'journey':
      return `${chapter}, and there is none.`;
    case 'newer-journey':
    case 'older-journey':
      return `${chapter} in its version ${journey?.version}; there is another version now.`;
  }
}
