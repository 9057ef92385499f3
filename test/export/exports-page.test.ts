import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { debriefValue } from '../../src/cli/debrief-value.ts';
import type { Authority } from '../../src/core/authority.ts';
import type { Journal } from '../../src/core/journal.ts';
import { replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { stage } from '../../src/core/stage.ts';
import { counterfactualsAt, type Way } from '../../src/debrief/counterfactuals.ts';
import { debriefOf } from '../../src/debrief/debrief-of.ts';
import { decisionsCsv } from '../../src/export/decisions-csv.ts';
import { relationshipsCsv } from '../../src/export/relationships-csv.ts';
import { roomCsv } from '../../src/export/room-csv.ts';
import { whatIfCsv } from '../../src/export/what-if-csv.ts';
import { randomRun } from '../debrief/random-run.ts';
import { shipped } from '../laws/scenarios.ts';

const page = readFileSync('docs/exports.md', 'utf8');
const chapter = (title: string): string => page.split(/^## /mu).find((one) => one.startsWith(title)) ?? '';
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
/** Cells of every row of a chapter's tables whose first cell has a name in it. */
const rows = (title: string): readonly (readonly string[])[] =>
  [...chapter(title).matchAll(/^\| (.*) \|$/gmu)]
    .map(([, row = '']) => row.split(' | '))
    .filter(([first = '']) => /^(?:`|the value)/u.test(first));

/** Every key that the page names, with the keys above it; `*` stands for an id. Names above are divided by “and”: both have these keys. */
const documented = new Set(
  rows('One JSON value').flatMap(([within = '', keys = '']) =>
    (within === 'the value' ? [''] : quoted(within).map((path) => `${path}.`)).flatMap((path) =>
      quoted(keys).map((key) => `${path}${key}`),
    ),
  ),
);

/** Keys of a value, the same way; lists have those of all that is in them. */
function keysIn(value: unknown, path: string, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) keysIn(item, path, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const here = path === '' ? key : `${path}.${key}`;
      const any = path === '' ? '*' : `${path}.*`;
      const named = documented.has(any) ? any : here;
      found.add(named);
      keysIn(inner, named, found);
    }
  }
}

function tellOf(home: Scenario, hosts: readonly Authority[], journal: Journal) {
  const staged = stage(home, journal, { hosts, chapters: [] });
  if (!staged.ok) throw new Error(`The run cannot be staged: ${staged.missing}`);
  const replayed = replay(staged.scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  const run = debriefOf(home.authority, staged, journal);
  const playedOn = (way: Way) => run.report.decisions.map(({ index }) => counterfactualsAt(staged.scenario, replayed.turns, index, way, 1));
  return { run, whatIf: playedOn('asYouPlay'), anyhow: playedOn('anyhow') };
}

const found = new Set<string>();
const headers = { decisions: new Set<string>(), relationships: new Set<string>(), whatIf: new Set<string>(), room: new Set<string>() };
const headerOf = (csv: string): string => csv.replace(/^\uFEFF/u, '').split('\r\n')[0] ?? '';

beforeAll(() => {
  headers.room.add(headerOf(roomCsv({ code: 'TERN 42', scenario: 'x', version: 1 }, { tables: [] })));
  const hosts = [...new Map(shipped.map(({ scenario }) => [scenario.authority.id, scenario.authority])).values()];
  for (const [at, { scenario: home, evidence: register }] of shipped.entries()) {
    for (const away of [undefined, hosts.find(({ id }) => id !== home.authority.id)]) {
      for (const seed of [1, 2].map((one) => one * 7919 + at)) {
        const authority = away && { authority: away.id };
        const begun = { scenario: home.id, version: home.version, seed, ...authority, entries: [] };
        const staged = stage(home, begun, { hosts, chapters: [] });
        if (!staged.ok) throw new Error(staged.missing);
        const { entries } = randomRun(staged.scenario, seed, away === undefined);
        const { run, whatIf, anyhow } = tellOf(home, hosts, { ...begun, entries });
        const told = { ...run, runName: '', note: '', commitments: [], evidence: register, whatIf };
        keysIn(JSON.parse(JSON.stringify(debriefValue(run.scenario, told, anyhow))), '', found);
        headers.decisions.add(headerOf(decisionsCsv(run.report, '')));
        headers.relationships.add(headerOf(relationshipsCsv(run.report, '')));
        headers.whatIf.add(headerOf(whatIfCsv(run, '', { asYouPlay: whatIf, anyhow })));
      }
    }
  }
}, 240_000);

describe('docs/exports.md', () => {
  it('names every key of the JSON value, and none that is not there', () => {
    expect(found.size).toBeGreaterThan(100);
    expect({ unnamed: [...found].filter((key) => !documented.has(key)), gone: [...documented].filter((key) => !found.has(key)) }).toEqual({
      unnamed: [],
      gone: [],
    });
  });

  it.each([
    ['decisions', 'Decisions, column'],
    ['relationships', 'Relationships, column'],
    ['whatIf', 'What if, column'],
    ['room', 'A room, column'],
  ] as const)('names every column of the table of %s in order, and none that is not there', (which, caption) => {
    const table = chapter('Tables').split(`| ${caption} |`)[1]?.split('\n\n')[0] ?? '';
    const named = [...table.matchAll(/^\| (`.*?) \|/gmu)].flatMap(([, names = '']) => quoted(names));
    expect([...headers[which]]).toEqual([named.join(',')]);
  });
});
