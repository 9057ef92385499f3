import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { tablesOf } from '../../core/tables.ts';
import { assetName, initiativeName, sideNames } from '../../debrief/effect-words.ts';
import { inList } from '../../debrief/in-list.ts';
import { resourceNames } from '../words/names.ts';
import { numberWord, unitsWords } from './number-words.ts';

interface Begun {
  readonly word: string;
  readonly says: string;
}

/** What began, was won, was lost or changed for good: one line each. Shifts that have their own place are left out. */
export function begunWords(scenario: Scenario, shifts: readonly Shift[]): readonly Begun[] {
  const lines: Begun[] = [];
  for (const shift of shifts) {
    const line = lineOf(scenario, shift);
    if (line && !lines.some(({ says }) => says === line.says)) lines.push(line);
  }
  return lines;
}

function lineOf(scenario: Scenario, shift: Shift): Begun | undefined {
  if (shift.kind === 'start') return { word: 'Begun', says: `${initiativeName(scenario, shift.id)}. ${upkeepWords(scenario, shift.id)}` };
  if (shift.kind === 'gain') return { word: 'Won', says: wonWords(scenario, shift.id) };
  if (shift.kind === 'lose') return { word: 'Lost', says: `${assetName(scenario, shift.id)}.` };
  if (shift.kind === 'drop') return { word: 'Stopped', says: `${initiativeName(scenario, shift.id)}.` };
  if (shift.kind === 'mature') return { word: 'Grown', says: `${initiativeName(scenario, shift.id)} is there.` };
  if (shift.kind === 'influence') {
    const name = tablesOf(scenario).stakeholders.get(shift.who)?.name ?? shift.who;
    return { word: 'Changed', says: `${name} matters ${shift.after > shift.before ? 'more' : 'less'} now.` };
  }
  if (shift.kind === 'profile') {
    return { word: 'Changed', says: `${sideNames[shift.dimension]} ${shift.after > shift.before ? 'rises' : 'falls'}.` };
  }
  if (shift.kind === 'ceiling') {
    const by = shift.after - shift.before;
    return {
      word: 'Changed',
      says: `Room for ${numberWord(Math.abs(by))} ${by > 0 ? 'more' : 'less'} of ${resourceNames[shift.resource].toLowerCase()}.`,
    };
  }
  return undefined;
}

function wonWords(scenario: Scenario, id: string): string {
  const asset = tablesOf(scenario).assets.get(id);
  return asset ? `${asset.name}. ${asset.says}` : id;
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
