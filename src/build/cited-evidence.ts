import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Scenario } from '../core/scenario.ts';

/** An item of the register as the game shows it. */
export interface Cited {
  readonly summary: string;
  /** Lines of the source text. */
  readonly lines: string;
}

interface Item extends Cited {
  readonly id: string;
}

let register: ReadonlyMap<string, Cited> | undefined;

/** The register's items that a scenario names, by id: only these travel to the player. */
export function citedEvidence(scenario: Scenario): Readonly<Record<string, Cited>> {
  register ??= new Map((parse(readFileSync('scenarios/evidence.yaml', 'utf8')) as Item[]).map((item) => [item.id, item]));
  const cited: Record<string, Cited> = {};
  for (const [id] of JSON.stringify(scenario).matchAll(/\b(?:RL|CP)-[A-Z0-9.-]*[A-Za-z0-9]\b/g)) {
    const item = register.get(id);
    if (item) cited[id] = { summary: item.summary, lines: item.lines };
  }
  return cited;
}
