import type { Chapter } from '../core/journey.ts';
import type { Scenario } from '../core/scenario.ts';
import { checkConditions } from './check/conditions.ts';
import { checkEffects, checkReasons } from './check/effects.ts';
import { known, knownKeys } from './check/known.ts';
import { type Names, namesOfIds } from './check/names.ts';
import { namesOfScenario } from './check/names-of-scenario.ts';
import { checkRests } from './check/rests.ts';
import { gatherSites, type Sites } from './check/sites.ts';
import { compileJourney } from './compile/compile-journey.ts';
import { type Cursor, entries, field, isThere, items, textAt } from './cursor.ts';
import { issueSentences } from './issue-sentences.ts';
import { inOrder, type Problem, type Report } from './problem.ts';
import type { Surroundings } from './read-scenario.ts';
import { type JourneyDocument, journeySchema } from './schema/journey.ts';
import { readTree } from './tree.ts';

export interface JourneyReading {
  readonly problems: readonly Problem[];
  /** Title and line for the shelf, and the chapters; `undefined` where something is wrong. */
  readonly journey: ReadJourney | undefined;
  readonly cited: readonly string[];
  readonly unknown: readonly string[];
}

export interface ReadJourney {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly authority: string;
  readonly chapters: readonly Chapter[];
}

type Around = Pick<Surroundings, 'authorities' | 'register'> & {
  /** By id: only those that run. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
};

/** Reads, checks and compiles a journey's text. Every problem at once, each with its place; never throws. */
export function readJourney(file: string, text: string, { authorities, register, scenarios }: Around): JourneyReading {
  const tree = readTree(file, text);
  const problems: Problem[] = [...tree.problems];
  if (!tree.whole) return { problems: inOrder(problems), journey: undefined, cited: [], unknown: [] };
  const report: Report = (path, message, key) => problems.push(tree.locate(path, message, key));
  const root: Cursor = { value: tree.data, path: [] };
  const shape = journeySchema.safeParse(tree.data);
  if (!shape.success) issueSentences(shape.error.issues, tree.data, { broken: report, wanting: report });
  const id = textAt(field(root, 'id'));
  if (id !== undefined && file.split('/').at(-1) !== `${id}.yaml`)
    report(['id'], `The id is ${id}, but the file is called ${file.split('/').at(-1)}. They must agree.`);
  known(field(root, 'authority'), new Set(authorities.keys()), 'readable authority', report);
  const sites = checkChapters(root, scenarios, report);
  const rests = checkRests(root, sites.effects, register.ids, report);
  const authority = authorities.get(textAt(field(root, 'authority')) ?? '');
  const whole = problems.length === 0 && authority !== undefined;
  return {
    problems: inOrder(problems),
    journey: whole ? compileJourney(tree.data as JourneyDocument, authority) : undefined,
    cited: [...rests.ids],
    unknown: [...rests.unknown],
  };
}

/** Each chapter against its own scenario and the one before. */
function checkChapters(root: Cursor, scenarios: ReadonlyMap<string, Scenario>, report: Report): Sites {
  const all = gatherSites();
  const ids = new Set(scenarios.keys());
  let before: Known | undefined;
  const played = new Set<string>();
  for (const [index, chapter] of items(field(root, 'chapters')).entries()) {
    known(field(chapter, 'scenario'), ids, 'scenario that runs', report);
    const id = textAt(field(chapter, 'scenario'));
    if (id !== undefined && played.has(id)) report(field(chapter, 'scenario').path, `${id} is a chapter already. Each comes once.`);
    if (id !== undefined) played.add(id);
    const scenario = scenarios.get(textAt(field(chapter, 'scenario')) ?? '');
    const here = scenario && namesOfScenario(scenario);
    checkPlaceInJourney(chapter, index, report);
    for (const [own, same] of entries(field(chapter, 'sameAssets'))) {
      knownKeys([[own, same]], here?.assets, 'asset of this chapter', report);
      known(same, before?.assets, 'asset of the chapter before', report);
    }
    for (const line of items(field(chapter, 'lines'))) {
      if (before) checkWhen(line, before, report);
      const sites = gatherSites();
      sites.effectsIn(field(line, 'effects'), line);
      all.effectsIn(field(line, 'effects'), line);
      if (here) checkTo(root, sites, here, report);
      checkReasons(sites.effects, report);
    }
    before = here;
  }
  for (const line of items(field(root, 'outlook'))) if (before) checkWhen(line, before, report);
  const last = items(field(root, 'outlook')).at(-1);
  if (last && isThere(field(last, 'when'))) report(field(last, 'when').path, 'The last outlook has no when, so that one always holds.');
  namesOfIds(
    'lines',
    items(field(root, 'chapters')).flatMap((chapter) => items(field(chapter, 'lines'))),
    report,
  );
  namesOfIds('outlooks', items(field(root, 'outlook')), report);
  return all;
}

type Known = Names & { readonly facts: ReadonlySet<string> };

function checkPlaceInJourney(chapter: Cursor, index: number, report: Report): void {
  for (const name of ['between', 'lines', 'sameAssets'])
    if (index === 0 && isThere(field(chapter, name)))
      report(field(chapter, name).path, `Nothing comes before the first chapter. Take ${name} out.`, 'key');
  if (index === 0) return;
  if (!isThere(field(chapter, 'between'))) report(chapter.path, 'This chapter has no between: say what time went by.');
  if (items(field(chapter, 'lines')).length === 0) report(chapter.path, 'This chapter has no lines: say what the one before made of it.');
}

function checkWhen(line: Cursor, before: Known, report: Report): void {
  const sites = gatherSites();
  sites.conditionIn(field(line, 'when'));
  checkConditions(sites.conditions, before, report);
  for (const { at } of sites.conditions) known(field(at, 'fact'), before.facts, 'fact in the chapter before:', report);
}

function checkTo(root: Cursor, sites: Sites, here: Known, report: Report): void {
  checkEffects(root, sites.effects, here, report);
  checkConditions(sites.conditions, here, report);
  for (const { at, verb } of sites.effects) {
    if (verb === 'fact' || verb === 'forget') known(field(at, verb), here.facts, 'fact in this chapter:', report);
    if (verb === 'chance' || verb === 'later')
      report(at.path, `A chapter begins with what has happened: ${verb} has no place here. Write what came of it.`);
  }
}
