import type { Scenario } from '../core/scenario.ts';
import type { AuthorityPlan } from '../geography/sheet.ts';
import { openLibrary, readScenarioFile, scenarioFiles } from '../scenario/library.ts';

/** Every scenario of `scenarios/` with the plan of the place it happens in. Throws with every problem, if there is one. */
export function readScenarios(folder = 'scenarios'): readonly { readonly scenario: Scenario; readonly plan: AuthorityPlan }[] {
  const library = openLibrary(folder);
  const readings = scenarioFiles(folder).map((file) => readScenarioFile(library, file));
  const problems = [...library.problems, ...readings.flatMap((reading) => reading.problems)];
  if (problems.length > 0)
    throw new Error(
      `The scenarios have problems:\n${problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n')}`,
    );
  return readings.flatMap(({ scenario }) => {
    const authority = scenario && library.surroundings.authorities.get(scenario.authority.id);
    if (!scenario || !authority) return [];
    const { id, wards, places } = authority;
    return [{ scenario, plan: { id, geography: scenario.geography, wards, places } }];
  });
}
