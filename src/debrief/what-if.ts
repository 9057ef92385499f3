import { type Resource, resources } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Spread } from '../core/spread.ts';
import type { Ends } from './counterfactuals.ts';
import { resourceNames } from './resource-names.ts';

/** One figure at the end: as it came, with the same choice played on, and with another. */
export interface WhatIfRow {
  readonly id: string;
  readonly name: string;
  /** Digits after the point. */
  readonly digits: 0 | 1;
  readonly came: number;
  readonly same: Spread;
  readonly other: Spread;
  /** How the other choice stands beside the same, middle against middle. */
  readonly leaning: 'up' | 'down' | 'same';
}

/** How often runs came to an ending, as parts of a hundred. */
export interface WhatIfEnding {
  readonly id: string;
  readonly title: string;
  readonly same: number;
  readonly other: number;
  /** Whether it is how the run ended. */
  readonly came: boolean;
}

export interface WhatIf {
  /** Trust of people, units left, what is held and children's outcomes, those that differ most first. */
  readonly rows: readonly WhatIfRow[];
  /** Endings that any came to, the other choice's likeliest first. */
  readonly endings: readonly WhatIfEnding[];
  /** The difference it makes, in a sentence. */
  readonly says: string;
}

/** Lays another choice beside the same one played on, and beside what came. All three are `Ends` of one scenario. */
export function whatIf(scenario: Scenario, came: Ends, same: Ends, other: Ends): WhatIf {
  const row = (id: string, name: string, of: (ends: Ends) => Spread | undefined, digits: 0 | 1 = 0): WhatIfRow => {
    const [happened, mine, theirs] = [of(came) ?? none, of(same) ?? none, of(other) ?? none];
    const by = rounded(theirs.p50, digits) - rounded(mine.p50, digits);
    return { id, name, digits, came: happened.p50, same: mine, other: theirs, leaning: by > 0 ? 'up' : by < 0 ? 'down' : 'same' };
  };
  const rows = [
    ...scenario.stakeholders.map(({ id, name }) => row(id, `Trust, ${name}`, ({ people }) => people[id])),
    ...resources.map((id: Resource) => row(id, `${resourceNames[id]} left`, (ends) => ends.resources[id])),
    ...scenario.indicators.map(({ id, name }) => row(id, `${name}, a year on`, ({ outcomes }) => outcomes[id], 1)),
    row('base', 'Assets in the base', ({ base }) => base),
  ];
  const endings = scenario.endings
    .map(({ id, title }) => ({
      id,
      title,
      same: share(same, id),
      other: share(other, id),
      came: id in came.endings,
    }))
    .filter((ending) => ending.same + ending.other > 0 || ending.came)
    .sort((a, b) => b.other - a.other || b.same - a.same);
  const sorted = rows.toSorted((a, b) => apart(b) - apart(a));
  return { rows: sorted, endings, says: saying(endings, sorted) };
}

const none: Spread = { p10: 0, p50: 0, p90: 0 };

/** How far two spreads lie apart, the middles twice; children's outcomes move by tenths where trust moves by units. */
const apart = ({ same, other, digits }: WhatIfRow): number =>
  (digits === 1 ? 3 : 1) * (Math.abs(other.p10 - same.p10) + 2 * Math.abs(other.p50 - same.p50) + Math.abs(other.p90 - same.p90));

function share({ runs, endings }: Ends, id: string): number {
  return runs === 0 ? 0 : Math.round((100 * (endings[id] ?? 0)) / runs);
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Fewer points between two shares than this say nothing: 200 runs waver by about as much. */
const tells = 10;

/** What differs most, then how the endings would have come about. */
const saying = (endings: readonly WhatIfEnding[], rows: readonly WhatIfRow[]): string =>
  [rowSays(rows), endingSays(endings)].filter((sentence) => sentence !== '').join(' ');

function endingSays(endings: readonly WhatIfEnding[]): string {
  const [widest] = endings.toSorted((a, b) => Math.abs(b.other - b.same) - Math.abs(a.other - a.same));
  if (!widest || Math.abs(widest.other - widest.same) < tells) return 'The endings would have come about as often.';
  const { title, same, other } = widest;
  return `It would have ended with “${title}” in ${other} of 100 runs, not ${same}.`;
}

function rowSays([first]: readonly WhatIfRow[]): string {
  if (!first || first.leaning === 'same') return '';
  const { name, digits, same, other } = first;
  return `${name}: ${other.p50.toFixed(digits)}, not ${same.p50.toFixed(digits)}.`;
}

/** Where what came lies beyond what the same choice led to in eight runs of ten: later decisions count for more. `undefined` where it does not. */
export function beyondWords(rows: readonly WhatIfRow[], decision: number): string | undefined {
  const beyond = rows.filter(({ came, same }) => came < same.p10 || came > same.p90).map(({ name }) => name);
  if (beyond.length === 0) return undefined;
  const [first, ...more] = beyond;
  const what = more.length === 0 ? first : `${first} and ${more.length} more`;
  return `${what} came out otherwise than in eight of ten such runs: what you chose after ${decision + 1} weighed more.`;
}
