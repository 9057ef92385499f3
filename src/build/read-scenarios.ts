import type { Scenario } from '../core/scenario.ts';
import type { AuthorityPlan } from '../geography/sheet.ts';
import { openLibrary, readScenarioFile, scenarioFiles } from '../scenario/library.ts';
import type { Cited } from '../scenario/register.ts';

/** A scenario as the page is built from it. */
export interface Written {
  readonly scenario: Scenario;
  /** The place it happens in. */
  readonly plan: AuthorityPlan;
  /** The register's entries that it names, by id: only these travel to the player. */
  readonly evidence: Readonly<Record<string, Cited>>;
}

/** Every scenario of `scenarios/`. Throws with every problem, if there is one. */
export function readScenarios(folder = 'scenarios'): readonly Written[] {
  const library = openLibrary(folder);
  const readings = scenarioFiles(folder).map((file) => readScenarioFile(library, file));
  const problems = [...library.problems, ...readings.flatMap((reading) => reading.problems)];
  if (problems.length > 0)
    throw new Error(
      `The scenarios have problems:\n${problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n')}`,
    );
  const { authorities, register } = library.surroundings;
  return readings.flatMap(({ scenario, cited }) => {
    const authority = scenario && authorities.get(scenario.authority.id);
    if (!scenario || !authority) return [];
    const at = new Map(authority.wards.map((ward) => [ward.id, ward.at]));
    const { geography, places } = scenario;
    const wards = scenario.wards.map((ward) => ({ ...ward, at: at.get(ward.id) }));
    const evidence = Object.fromEntries(cited.flatMap((id) => (register.entries.has(id) ? [[id, register.entries.get(id) as Cited]] : [])));
    return [{ scenario, plan: { id: authority.id, geography, wards, places }, evidence }];
  });
}
