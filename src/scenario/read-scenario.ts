import type { Scenario } from '../core/scenario.ts';
import { checkDocument } from './check/check-document.ts';
import { playCasePath } from './check/play-case-path.ts';
import { compileScenario } from './compile/compile-scenario.ts';
import { type Cursor, field, isThere, textAt } from './cursor.ts';
import { issueSentences } from './issue-sentences.ts';
import { didYouMean } from './nearest.ts';
import { inOrder, type Problem, type Report } from './problem.ts';
import type { Register } from './register.ts';
import type { AuthorityDocument } from './schema/authority.ts';
import { type ScenarioDocument, scenarioSchema } from './schema/scenario.ts';
import { readTree } from './tree.ts';

/** What a scenario's document is checked against. */
export interface Surroundings {
  /** By id. */
  readonly authorities: ReadonlyMap<string, AuthorityDocument>;
  readonly register: Register;
  /** Whether it must have all that a scenario needs to ship: 18 beats, 9–12 decisions and so on. */
  readonly complete: boolean;
}

export interface Reading {
  /** Every problem, in the order of the text. */
  readonly problems: readonly Problem[];
  /** What core runs; `undefined` where something is broken. It may still have problems that do not keep it from running. */
  readonly scenario: Scenario | undefined;
  /** Evidence it names. */
  readonly cited: readonly string[];
  /** Evidence it names that the register does not know. */
  readonly unknown: readonly string[];
}

/** More problems than these only say that this is no scenario. */
const enough = 2000;

/** Reads, checks and compiles a scenario's text. Every problem at once, each with its place; never throws. */
export function readScenario(file: string, text: string, surroundings: Surroundings): Reading {
  const tree = readTree(file, text);
  const problems: Problem[] = [...tree.problems];
  let runs = tree.whole && tree.problems.length === 0;
  const wanting: Report = (path, message, key) => {
    if (problems.length < enough) problems.push(tree.locate(path, message, key));
  };
  const broken: Report = (path, message, key) => {
    runs = false;
    wanting(path, message, key);
  };
  if (!tree.whole) return { problems: inOrder(problems), scenario: undefined, cited: [], unknown: [] };
  const root: Cursor = { value: tree.data, path: [] };
  const shape = scenarioSchema.safeParse(tree.data);
  if (!shape.success) issueSentences(shape.error.issues, tree.data, { broken, wanting });
  const authority = surroundings.authorities.get(textAt(field(root, 'authority')) ?? '');
  checkGround(root, authority, surroundings.authorities, broken);
  checkFileName(file, root, wanting);
  const cited = checkDocument(root, { ...surroundings, authority }, { broken, wanting });
  // Texts that are too long do not keep a scenario from running, and the schema transforms nothing: the data is the document.
  const scenario = runs && authority ? compileScenario(tree.data as ScenarioDocument, authority) : undefined;
  if (scenario) playCasePath(scenario, wanting);
  return { problems: inOrder(problems), scenario, cited: [...cited.ids], unknown: [...cited.unknown] };
}

function checkGround(
  root: Cursor,
  authority: AuthorityDocument | undefined,
  authorities: ReadonlyMap<string, AuthorityDocument>,
  report: Report,
): void {
  const at = field(root, 'authority');
  const id = textAt(at);
  if (id !== undefined && !authority)
    report(at.path, `There is no readable authority ${id} in scenarios/authorities.${didYouMean(id, authorities.keys())}`);
  const indicators = field(root, 'indicators');
  if (!authority || !Array.isArray(indicators.value)) return;
  for (const index of indicators.value.keys()) {
    const own = field({ value: indicators.value[index], path: [...indicators.path, index] }, 'id');
    const name = textAt(own);
    if (name !== undefined && !authority.indicators.includes(name)) {
      report(own.path, `The authority ${id} has no figures for ${name}. It has ${authority.indicators.join(', ')}.`);
    }
  }
}

function checkFileName(file: string, root: Cursor, report: Report): void {
  const at = field(root, 'id');
  const name = file.split('/').at(-1) ?? file;
  if (isThere(at) && typeof at.value === 'string' && name !== `${at.value}.yaml`)
    report(at.path, `The id is ${at.value}, but the file is called ${name}. They must agree.`);
}
