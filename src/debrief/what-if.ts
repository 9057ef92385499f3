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
  /** How much a whole unit of it weighs beside a unit of trust. */
  readonly scale: number;
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
  /** Whether the run came to an ending: what came of one that did not is where it stands. */
  readonly ended: boolean;
  /** Trust of people, units left, what is held and children's outcomes, those that differ most first. */
  readonly rows: readonly WhatIfRow[];
  /** Endings that any came to, the other choice's likeliest first. */
  readonly endings: readonly WhatIfEnding[];
  /** The difference it makes, in a sentence. */
  readonly says: string;
}

/** Lays another choice beside the same one played on, and beside what came. All three are `Ends` of one scenario. */
export function whatIf(scenario: Scenario, came: Ends, same: Ends, other: Ends): WhatIf {
  const row = (id: string, name: string, of: (ends: Ends) => Spread | undefined, { digits, scale } = units): WhatIfRow => {
    const [happened, mine, theirs] = [of(came) ?? none, of(same) ?? none, of(other) ?? none];
    const by = rounded(theirs.p50, digits) - rounded(mine.p50, digits);
    return { id, name, digits, scale, came: happened.p50, same: mine, other: theirs, leaning: by > 0 ? 'up' : by < 0 ? 'down' : 'same' };
  };
  const rows = [
    ...scenario.stakeholders.map(({ id, name }) => row(id, `Trust, ${name}`, ({ people }) => people[id])),
    ...resources.map((id: Resource) => row(id, `${resourceNames[id]} left`, (ends) => ends.resources[id])),
    ...scenario.indicators.map(({ id, name }) => row(id, `${name}, a year on`, ({ outcomes }) => outcomes[id], means)),
    row('base', 'Assets in the base', ({ base }) => base),
  ];
  const [mine, theirs] = [sharesOf(same), sharesOf(other)];
  const endings = scenario.endings
    .map(({ id, title }) => ({
      id,
      title,
      same: mine.get(id) ?? 0,
      other: theirs.get(id) ?? 0,
      came: id in came.endings,
    }))
    .filter((ending) => ending.same + ending.other > 0 || ending.came)
    .sort((a, b) => b.other - a.other || b.same - a.same);
  const sorted = rows.toSorted((a, b) => apart(b) - apart(a));
  return { ended: !('' in came.endings), rows: sorted, endings, says: saying(endings, sorted) };
}

type Measure = Pick<WhatIfRow, 'digits' | 'scale'>;

/** Trust, units of a resource, assets: whole numbers. */
const units: Measure = { digits: 0, scale: 1 };

/** Means over all wards: they move by tenths where trust moves by units. */
const means: Measure = { digits: 1, scale: 3 };

const none: Spread = { p10: 0, p50: 0, p90: 0 };

/** How far two spreads lie apart, the middles twice, in units of trust. */
const apart = ({ same, other, scale }: WhatIfRow): number =>
  scale * (Math.abs(other.p10 - same.p10) + 2 * Math.abs(other.p50 - same.p50) + Math.abs(other.p90 - same.p90));

/** Parts of a hundred by ending, whole, and a hundred together: what rounding down leaves over goes to the largest remainders. */
function sharesOf({ runs, endings }: Ends): ReadonlyMap<string, number> {
  const exact = Object.entries(endings).map(([id, count]) => ({ id, part: (100 * count) / runs }));
  const left = 100 - exact.reduce((total, { part }) => total + Math.floor(part), 0);
  const byRemainder = exact.toSorted((a, b) => (b.part % 1) - (a.part % 1));
  return new Map(byRemainder.map(({ id, part }, at) => [id, Math.floor(part) + (at < left ? 1 : 0)]));
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Fewer points between two shares than this say nothing: 200 runs waver by about as much. */
const tells = 10;

/** What differs most, then how the endings would have come about. */
const saying = (endings: readonly WhatIfEnding[], rows: readonly WhatIfRow[]): string =>
  [rowSays(rows), endingSays(endings)].filter((sentence) => sentence !== '').join(' ');

function endingSays(endings: readonly WhatIfEnding[]): string {
  const [widest] = endings.toSorted((a, b) => Math.abs(b.other - b.same) - Math.abs(a.other - a.same));
  if (!widest || Math.abs(widest.other - widest.same) < tells) return 'No ending moved by ten runs in a hundred.';
  const { title, same, other } = widest;
  return `It would have ended with “${title}” in ${other} of 100 runs, not ${same}.`;
}

function rowSays([first]: readonly WhatIfRow[]): string {
  if (!first || first.leaning === 'same') return '';
  const { name, digits, same, other } = first;
  return `${name}: ${other.p50.toFixed(digits)}, not ${same.p50.toFixed(digits)}.`;
}

/**
 * Where what came lies beyond what the same choice led to in eight runs of ten, as printed: what followed counts for more.
 * `decision`: index, of as many as the run had. `undefined` where it does not, at the last, which nothing follows, and in a run
 * that has not ended: what is still to come would weigh, too.
 */
export function beyondWords({ ended, rows }: Pick<WhatIf, 'ended' | 'rows'>, decision: number, of: number): string | undefined {
  if (!ended || decision + 1 >= of) return undefined;
  const isBeyond = ({ came, same, digits }: WhatIfRow): boolean =>
    rounded(came, digits) < rounded(same.p10, digits) || rounded(came, digits) > rounded(same.p90, digits);
  const [first, ...more] = rows.filter(isBeyond).map(({ name }) => name);
  if (first === undefined) return undefined;
  const what = more.length === 0 ? first : `${first} and ${more.length} more`;
  return `${what} came out otherwise than in eight of ten such runs: what followed decision ${decision + 1} weighed more.`;
}
