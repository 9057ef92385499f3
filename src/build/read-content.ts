import type { Authority } from '../core/authority.ts';
import type { Scenario } from '../core/scenario.ts';
import type { AuthorityPlan } from '../geography/sheet.ts';
import { compileAuthority } from '../scenario/compile/compile-ground.ts';
import { journeyFiles, openLibrary, readJourneyFile, readScenarioFile, scenarioFiles } from '../scenario/library.ts';
import type { Problem } from '../scenario/problem.ts';
import type { ReadJourney } from '../scenario/read-journey.ts';
import type { Cited } from '../scenario/register.ts';

/** A scenario as the page is built from it. */
export interface Written {
  readonly scenario: Scenario;
  /** The place it happens in. */
  readonly plan: AuthorityPlan;
  /** The register's entries that it names, by id: only these travel to the player. */
  readonly evidence: Readonly<Record<string, Cited>>;
}

/** Everything of `scenarios/` that the page is built from. */
export interface Content {
  readonly written: readonly Written[];
  readonly journeys: readonly ReadJourney[];
  /** Every authority that a scenario can be met in. */
  readonly hosts: readonly Authority[];
}

/** Reads `scenarios/`. Throws with every problem, if there is one. */
export function readContent(folder = 'scenarios'): Content {
  const library = openLibrary(folder);
  const readings = scenarioFiles(folder).map((file) => readScenarioFile(library, file));
  stopAt([...library.problems, ...readings.flatMap((reading) => reading.problems)]);
  const { authorities, register } = library.surroundings;
  const written = readings.flatMap(({ scenario, cited }) => {
    const authority = scenario && authorities.get(scenario.authority.id);
    if (!scenario || !authority) return [];
    const at = new Map(authority.wards.map((ward) => [ward.id, ward.at]));
    const { geography, places } = scenario;
    const wards = scenario.wards.map((ward) => ({ ...ward, at: at.get(ward.id) }));
    return [{ scenario, plan: { id: authority.id, geography, wards, places }, evidence: entriesOf(cited) }];
  });
  const journeys = journeyFiles(folder).map((file) =>
    readJourneyFile(
      library,
      file,
      written.map(({ scenario }) => scenario),
    ),
  );
  stopAt(journeys.flatMap(({ problems }) => problems));
  return {
    written: written.map((one) => ({ ...one, evidence: { ...one.evidence, ...citedByJourneys(one.scenario.id) } })),
    journeys: journeys.flatMap(({ journey }) => journey ?? []),
    hosts: [...authorities.values()].map(compileAuthority),
  };

  /** The register's entries of these ids. */
  function entriesOf(ids: readonly string[]): Written['evidence'] {
    return Object.fromEntries(ids.flatMap((id) => (register.entries.has(id) ? [[id, register.entries.get(id) as Cited]] : [])));
  }

  /** What a journey cites is shown where its chapters are played. */
  function citedByJourneys(scenario: string): Written['evidence'] {
    return entriesOf(journeys.filter(({ journey }) => journey?.chapters[0]?.scenarios.includes(scenario)).flatMap(({ cited }) => cited));
  }
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new Error(`The scenarios have problems:\n${lines.join('\n')}`);
}
