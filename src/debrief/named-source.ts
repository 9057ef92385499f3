import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { tablesOf } from '../core/tables.ts';

/** What a shift came through, in words that can follow "from": `undefined` where it came through nothing with a name. */
export function namedSource(scenario: Scenario, { cause, via = '' }: Pick<Shift, 'cause' | 'via'>): string | undefined {
  const tables = tablesOf(scenario);
  const initiative = tables.initiatives.get(via);
  if (initiative && cause === 'matured') return `“${tables.assets.get(initiative.becomes)?.name ?? initiative.name}”`;
  if (initiative && cause === 'dropped') return `the end of “${initiative.name}”`;
  if (initiative) return `“${initiative.name}”`;
  if (cause === 'reacted') return 'what whoever played them said';
  const event = scenario.events.find(({ id }) => id === via) ?? tables.interruptions.get(via);
  if (event) return `“${event.title}”`;
  if (tables.frames.has(via)) return 'how you framed it';
  return tables.options.has(via) ? choiceWords(scenario, via) : undefined;
}

/** A choice, given as `beat/option`, by its title. */
export function choiceWords(scenario: Scenario, key: string): string {
  const tables = tablesOf(scenario);
  const [beat = '', option] = key.split('/');
  return option === 'pass'
    ? `letting “${tables.beats.get(beat)?.label ?? beat}” pass`
    : `your choice “${tables.options.get(key)?.title ?? ''}”`;
}
