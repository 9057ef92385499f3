import type { EffectVerb } from '../../core/effect.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { tablesOf } from '../../core/tables.ts';
import { assetName, initiativeName, sideNames } from '../../debrief/effect-words.ts';
import { inList } from '../../debrief/in-list.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import { numberWord, unitsWords } from './number-words.ts';
import { shortName } from './short-name.ts';

interface Begun {
  readonly word: string;
  readonly says: string;
}

/** What began, was won, was lost or changed for good: one line each. Shifts that have their own place are left out. */
export function begunWords(scenario: Scenario, shifts: readonly Shift[]): readonly Begun[] {
  const lines: Begun[] = [];
  const won = new Set(shifts.flatMap((shift) => (shift.kind === 'gain' && shift.cause === 'matured' ? [shift.via] : [])));
  for (const shift of shifts) {
    // What was won by another way meanwhile is not announced again.
    if (shift.kind === 'mature' && !won.has(shift.id)) continue;
    const line = shift.kind === 'influence' ? matterLine(scenario, shifts) : lineOf(scenario, shift);
    if (line && !lines.some(({ says }) => says === line.says)) lines.push(line);
  }
  return lines;
}

type Read<Kind extends Shift['kind']> = (shift: Shift & { readonly kind: Kind }, scenario: Scenario) => Begun | undefined;

/** Told elsewhere on the page: links, resources, pace and luck have places of their own, and facts are not told. */
const elsewhere = (): undefined => undefined;

/** A new verb of effects does not compile until it has a line, or a place elsewhere. */
const reads: { readonly [Kind in Shift['kind']]: Read<Kind> } & Readonly<Record<Exclude<EffectVerb, 'if'>, unknown>> = {
  trust: elsewhere,
  reciprocity: elsewhere,
  resource: elsewhere,
  momentum: elsewhere,
  chance: elsewhere,
  later: elsewhere,
  fact: elsewhere,
  forget: elsewhere,
  start: ({ id }, scenario) => ({ word: 'Begun', says: `${initiativeName(scenario, id)}. ${upkeepWords(scenario, id)}` }),
  // What an initiative became is told where it is grown.
  gain: ({ id, cause }, scenario) => (cause === 'matured' ? undefined : { word: 'Won', says: wonWords(scenario, id) }),
  lose: ({ id }, scenario) => ({ word: 'Lost', says: `${assetName(scenario, id)}.` }),
  drop: ({ id }, scenario) => ({ word: 'Stopped', says: `${initiativeName(scenario, id)}.` }),
  mature: ({ id }, scenario) => ({ word: 'Grown', says: grownWords(scenario, id) }),
  // Whoever matters more or less is told in one line, not in one each.
  influence: elsewhere,
  profile: ({ dimension, before, after }) => ({
    word: 'Changed',
    says: `${sideNames[dimension]} ${after > before ? 'rises' : 'falls'}.`,
  }),
  ceiling: ({ resource, before, after }) => {
    const by = after - before;
    return {
      word: 'Changed',
      says: `Room for ${numberWord(Math.abs(by))} ${by > 0 ? 'more' : 'less'} of ${resourceNames[resource].toLowerCase()}.`,
    };
  },
};

function lineOf(scenario: Scenario, shift: Shift): Begun | undefined {
  // The reader of a shift's own kind takes that shift; TypeScript cannot follow that through the table.
  const read = reads[shift.kind] as (shift: Shift, scenario: Scenario) => Begun | undefined;
  return read(shift, scenario);
}

/** "Matter more now: Farah Siddiqui and Ruth Penhale. Matter less: Bernard Coyle." One person has a sentence. */
function matterLine(scenario: Scenario, shifts: readonly Shift[]): Begun | undefined {
  const moved = shifts.flatMap((shift) => (shift.kind === 'influence' ? [shift] : []));
  const names = (way: number): readonly string[] =>
    scenario.stakeholders.flatMap(({ id, name }) => {
      const by = moved.reduce((sum, { who, before, after }) => (who === id ? sum + after - before : sum), 0);
      return Math.sign(by) === way ? [shortName(name)] : [];
    });
  const [more, less] = [names(1), names(-1)];
  if (more.length + less.length === 0) return undefined;
  if (more.length + less.length === 1)
    return { word: 'Changed', says: `${[...more, ...less].join('')} matters ${more.length === 1 ? 'more' : 'less'} now.` };
  return { word: 'Changed', says: [said('more', more), said('less', less)].filter((part) => part !== '').join(' ') };
}

const said = (how: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length === 1 ? 'Matters' : 'Matter'} ${how} now: ${inList(names)}.`;

function wonWords(scenario: Scenario, id: string): string {
  const asset = tablesOf(scenario).assets.get(id);
  return asset ? `${asset.name}. ${asset.says}` : id;
}

/** What it became, by the name of that: "First Thursdays, in place from now on." */
function grownWords(scenario: Scenario, id: string): string {
  const becomes = tablesOf(scenario).initiatives.get(id)?.becomes;
  const asset = becomes === undefined ? undefined : tablesOf(scenario).assets.get(becomes);
  return asset ? `${asset.name}, in place from now on. ${asset.says}` : `${initiativeName(scenario, id)}: done.`;
}

/** "It takes six months and half a unit of team a month." */
function upkeepWords(scenario: Scenario, id: string): string {
  const initiative = tablesOf(scenario).initiatives.get(id);
  if (!initiative) return '';
  const parts = Object.entries(initiative.upkeep)
    .filter(([, by]) => by !== 0)
    .map(([resource, by]) => `${unitsWords(by)} of ${resourceNames[resource as keyof typeof resourceNames].toLowerCase()} a month`);
  const upkeep = parts.length === 0 ? '' : ` and ${inList(parts)}`;
  return `It takes ${numberWord(initiative.months)} months${upkeep}.`;
}
