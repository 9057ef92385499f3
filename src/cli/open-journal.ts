import type { Journal } from '../core/journal.ts';
import { refusalSentence } from '../core/refusal.ts';
import { replay, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Staged, stage, type Unstaged } from '../core/stage.ts';
import type { World } from '../core/world.ts';
import { readFileText } from '../scenario/read-file.ts';
import { authoritiesOf } from './authorities-of.ts';
import { findScenario } from './find-scenario.ts';
import { groundsOf } from './grounds-of.ts';
import { readJournal } from './read-journal.ts';

/** A journal from a file, with the scenario as it is written and as the run met it, played again. */
export interface OpenJournal {
  readonly journal: Journal;
  readonly home: Scenario;
  readonly staged: Staged;
  readonly turns: readonly Turn[];
  readonly world: World;
}

/**
 * Opens a journal or run file and plays it again. One sentence, with the file and where it can be the place in it, where there
 * is none, it is another version's, what it was played in is not here or it cannot be played.
 */
export function openJournal(file: string): OpenJournal | string {
  const text = readFileText(file);
  if (!text.ok) return text.opened ? placed(text.problem) : `${file}: ${text.problem.message}`;
  const journal = readJournal(text.text);
  if (typeof journal === 'string') return `${file}: ${journal}`;
  if ('says' in journal) return placed({ file, line: journal.line, column: journal.column, message: journal.says });
  const home = findScenario(journal.scenario);
  if (typeof home === 'string') return `${file}: ${home}`;
  if (journal.version !== home.version)
    return `${file}: This journal was played with version ${journal.version} of ${home.id}; there is version ${home.version} now. Open it with the Bearings that it was played in.`;
  const staged = stage(home, journal, groundsOf(journal));
  if (!staged.ok) return `${file}: ${missingWords(journal, staged.missing)}`;
  const played = replay(staged.scenario, journal);
  if (!played.ok)
    return `${file}: Entry ${played.at + 1} cannot be played: ${refusalSentence(played.refusal)} Either this file was changed by hand, or the scenario was and still has version ${home.version}.`;
  return { journal, home, staged, turns: played.turns, world: played.world };
}

const placed = ({ file, line, column, message }: { file: string; line: number; column: number; message: string }): string =>
  `${file}:${line}:${column} ${message}`;

function missingWords({ authority, journey }: Journal, missing: Unstaged['missing']): string {
  const chapter = `This journal is chapter ${(journey?.chapter ?? 0) + 1} of the journey ${journey?.id}`;
  switch (missing) {
    case 'authority':
      return `This journal was played in the authority ${authority}, and there is none. Known are ${authoritiesOf()
        .map(({ id }) => id)
        .join(', ')}.`;
    case 'journey':
      return `${chapter}, and there is none. Open it beside the scenarios that it was played in.`;
    case 'newer-journey':
    case 'older-journey':
      return `${chapter} in its version ${journey?.version}; there is another version now. Open it with the Bearings that it was played in.`;
  }
}
