import { readdirSync } from 'node:fs';
import type { Scenario } from '../core/scenario.ts';
import { inOrder, type Problem } from './problem.ts';
import { readAuthority } from './read-authority.ts';
import { readFileText } from './read-file.ts';
import { type JourneyReading, readJourney } from './read-journey.ts';
import { type Reading, readScenario, type Surroundings } from './read-scenario.ts';
import { readRegister } from './register.ts';
import type { AuthorityDocument } from './schema/authority.ts';

/** Files of `scenarios/` that are no scenarios. */
const others: ReadonlySet<string> = new Set(['evidence.yaml', 'unused-evidence.yaml']);

/** Everything that scenarios are checked against, read from a folder, with the problems of its own. */
export interface Library {
  readonly folder: string;
  readonly surroundings: Surroundings;
  /** Problems of authorities and the register, by file. */
  readonly problems: readonly Problem[];
}

const yamlIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
};

/** The scenario files of a folder, in order. */
export const scenarioFiles = (folder: string): readonly string[] =>
  yamlIn(folder).filter((file) => !others.has(file.slice(folder.length + 1)));

/** Reads a folder's authorities and its evidence register. Never throws. */
export function openLibrary(folder = 'scenarios', complete = true): Library {
  const problems: Problem[] = [];
  const authorities = new Map<string, AuthorityDocument>();
  for (const file of yamlIn(`${folder}/authorities`)) {
    const text = readFileText(file);
    if (!text.ok) {
      problems.push(text.problem);
      continue;
    }
    const reading = readAuthority(file, text.text);
    problems.push(...reading.problems);
    if (reading.authority) authorities.set(reading.authority.id, reading.authority);
  }
  const file = `${folder}/evidence.yaml`;
  const text = readFileText(file);
  const register = readRegister(file, text.ok ? text.text : '[]');
  problems.push(...(text.ok ? register.problems : [text.problem]));
  return { folder, surroundings: { authorities, register: register.register, complete }, problems: inOrder(problems) };
}

/** Reads one scenario file. Never throws. */
export function readScenarioFile(library: Library, file: string): Reading {
  const text = readFileText(file);
  return text.ok
    ? readScenario(file, text.text, library.surroundings)
    : { problems: [text.problem], scenario: undefined, cited: [], unknown: [] };
}

/** The files of a folder's journeys, in order. */
export const journeyFiles = (folder: string): readonly string[] => yamlIn(`${folder}/journeys`);

/** Reads one journey file against the scenarios there are. Never throws. */
export function readJourneyFile(library: Library, file: string, scenarios: readonly Scenario[]): JourneyReading {
  const text = readFileText(file);
  if (!text.ok) return { problems: [text.problem], journey: undefined, cited: [], unknown: [] };
  return readJourney(file, text.text, { ...library.surroundings, scenarios: new Map(scenarios.map((one) => [one.id, one])) });
}

/** The scenarios of a folder that can be run, and all problems met on the way. */
export function loadScenarios(folder = 'scenarios'): { readonly scenarios: readonly Scenario[]; readonly problems: readonly Problem[] } {
  const library = openLibrary(folder);
  const readings = scenarioFiles(folder).map((file) => readScenarioFile(library, file));
  return {
    scenarios: readings.flatMap(({ scenario }) => (scenario ? [scenario] : [])),
    problems: inOrder([...library.problems, ...readings.flatMap(({ problems }) => problems)]),
  };
}
