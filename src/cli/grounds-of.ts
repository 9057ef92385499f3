import type { Journal } from '../core/journal.ts';
import type { Grounds } from '../core/stage.ts';
import { journeyFiles, loadScenarios, openLibrary, readJourneyFile } from '../scenario/library.ts';
import { authoritiesOf } from './authorities-of.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** Where a journal's scenario can be met: read only as far as the journal asks. */
export function groundsOf({ authority, journey }: Pick<Journal, 'authority' | 'journey'>): Grounds {
  return { hosts: authority === undefined ? [] : authoritiesOf(), chapters: journey === undefined ? [] : chaptersOf() };
}

function chaptersOf(): Grounds['chapters'] {
  const library = openLibrary(scenarioFolder);
  const { scenarios } = loadScenarios(scenarioFolder);
  return journeyFiles(scenarioFolder).flatMap((file) => readJourneyFile(library, file, scenarios).journey?.chapters ?? []);
}
