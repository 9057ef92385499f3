import type { Scenario } from '../core/scenario.ts';
import { openLibrary, readScenarioFile, scenarioFiles } from '../scenario/library.ts';
import { didYouMean } from '../scenario/nearest.ts';
import { madeVisible } from '../scenario/unseen.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** The scenario of an id, or one sentence. What is not yet good enough may be played; what is broken may not. */
export function findScenario(id: string): Scenario | string {
  const file = scenarioFiles(scenarioFolder).find((one) => one.endsWith(`/${id}.yaml`));
  if (file === undefined) {
    const ids = scenarioFiles(scenarioFolder).map((one) => one.slice(scenarioFolder.length + 1, -'.yaml'.length));
    return `There is no scenario ${id}. Known are ${ids.join(', ') || 'none'}.${didYouMean(id, ids)}`;
  }
  const { scenario, problems } = readScenarioFile(openLibrary(scenarioFolder), file);
  const wrong = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. Run check ${file} to see ${problems.length === 1 ? 'it' : 'them'}.`;
  if (!scenario) return `${id} cannot be played: it has ${wrong}`;
  if (problems.length > 0) process.stderr.write(`${madeVisible(`${id} has ${wrong}`)}\n`);
  return scenario;
}
