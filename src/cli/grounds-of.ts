import type { Journal } from '../core/journal.ts';
import type { Grounds } from '../core/stage.ts';
import { journeyFiles, loadScenarios, openLibrary, readJourneyFile } from '../scenario/library.ts';
import { authoritiesOf } from './authorities-of.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** Where a journal's scenario can be met: read only as far as the journal asks. */
export function groundsOf({ scenario, authority, journey }: Pick<Journal, 'scenario' | 'authority' | 'journey'>): Grounds {
  const chapters = journey === undefined ? [] : chaptersOf();
  return {
    hosts: authority === undefined ? [] : authoritiesOf(),
    chapters: chapters.filter(({ number, scenarios }) => scenarios[number] === scenario),
  };
}

function chaptersOf(): Grounds['chapters'] {
  const library = openLibrary(scenarioFolder);
  const { scenarios } = loadScenarios(scenarioFolder);
  return journeyFiles(scenarioFolder).flatMap((file) => readJourneyFile(library, file, scenarios).journey?.chapters ?? []);
}
