import type { Scenario } from '../core/scenario.ts';
import { journeyFiles, loadScenarios, openLibrary, readJourneyFile, readScenarioFile, scenarioFiles } from '../scenario/library.ts';
import { inOrder, type Problem } from '../scenario/problem.ts';
import { readAuthority } from '../scenario/read-authority.ts';
import { readFileText } from '../scenario/read-file.ts';
import { readUnused } from '../scenario/read-unused.ts';
import { readRegister } from '../scenario/register.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { scenarioFolder } from './scenario-folder.ts';

const isJourney = (file: string): boolean => /(?:^|\/)journeys\/[^/]+$/u.test(file);

/** `check [files…]`: every problem of the files, or of all of `scenarios/`, with its place. */
export function check(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  const library = openLibrary(scenarioFolder);
  const problems: Problem[] = [];
  const cited = new Set<string>();
  const unknown = new Set<string>();
  const whole = given.words.length === 0;
  const files = !whole ? given.words : [...scenarioFiles(scenarioFolder), ...journeyFiles(scenarioFolder)];
  if (whole) {
    problems.push(...library.problems);
    if (files.length === 0) problems.push({ file: scenarioFolder, line: 1, column: 1, message: 'There is no scenario in this folder.' });
  }
  // Of a whole folder, scenarios are read before the journeys through them; a journey asked of alone needs them all.
  const scenarios: Scenario[] = !whole && files.some(isJourney) ? [...loadScenarios(scenarioFolder).scenarios] : [];
  for (const file of files) {
    if (/(?:^|\/)authorities\/[^/]+$/u.test(file)) {
      const text = readFileText(file);
      problems.push(...(text.ok ? readAuthority(file, text.text).problems : [text.problem]));
    } else if (/(?:^|\/)evidence\.yaml$/u.test(file)) {
      const text = readFileText(file);
      problems.push(...(text.ok ? readRegister(file, text.text).problems : [text.problem]));
    } else if (/(?:^|\/)unused-evidence\.yaml$/u.test(file)) {
      // Only beside everything that cites can it be told what is used.
      return sorry(`${file} is checked with all of ${scenarioFolder}: run check without files.`);
    } else {
      const reading = isJourney(file) ? readJourneyFile(library, file, scenarios) : readScenarioFile(library, file);
      if (whole && 'scenario' in reading && reading.scenario) scenarios.push(reading.scenario);
      problems.push(...reading.problems);
      for (const id of reading.cited) cited.add(id);
      for (const id of reading.unknown) unknown.add(id);
    }
  }
  // Asked of all of them: what no scenario uses, and whether it is said why not.
  const all = whole ? unusedOf(library.surroundings.register.ids, cited) : undefined;
  problems.push(...(all?.problems ?? []));
  const found = inOrder(problems);
  const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  const summary = `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${found.length} ${found.length === 1 ? 'problem' : 'problems'}, ${cited.size} pieces of evidence cited${all ? `, ${all.unused.length + all.setAside} not used by any${all.unused.length > 0 ? `, ${all.unused.length} of them without a reason` : ', each with its reason'}` : ''}.`;
  return {
    ok: found.length === 0,
    value: {
      ok: found.length === 0,
      problems: found,
      evidence: { cited: cited.size, unknown: [...unknown].sort(), ...(all && { unused: all.unused, setAside: all.setAside }) },
    },
    text: [...lines, summary].join('\n'),
  };
}

function unusedOf(
  register: ReadonlySet<string>,
  cited: ReadonlySet<string>,
): { readonly unused: readonly string[]; readonly setAside: number; readonly problems: readonly Problem[] } {
  const file = `${scenarioFolder}/unused-evidence.yaml`;
  const text = readFileText(file);
  // A folder of somebody's own need not account for the study.
  const { listed, problems } = text.ok ? readUnused(file, text.text, { register, cited }) : { listed: new Set<string>(), problems: [] };
  const unused = [...register].filter((id) => !cited.has(id) && !listed.has(id));
  return { unused, setAside: [...listed].filter((id) => register.has(id) && !cited.has(id)).length, problems };
}
