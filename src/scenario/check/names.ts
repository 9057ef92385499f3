import { type Cursor, field, items, textAt } from '../cursor.ts';
import type { Report } from '../problem.ts';
import type { AuthorityDocument } from '../schema/authority.ts';

/** Every id that a scenario may name, by what it names. Wards and places are `undefined` where the authority is not known. */
export interface Names {
  readonly beats: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly horizons: ReadonlySet<string>;
  readonly stakeholders: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
  readonly initiatives: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  readonly looks: ReadonlySet<string>;
  /** As `beat/option`, `pass` included. */
  readonly options: ReadonlySet<string>;
  readonly wards: ReadonlySet<string> | undefined;
  readonly places: ReadonlySet<string> | undefined;
}

/** Gathers the ids of a scenario, and reports those given twice. */
export function namesOf(root: Cursor, authority: AuthorityDocument | undefined, report: Report): Names {
  const beats = items(field(root, 'beats'));
  const horizons = items(field(root, 'horizons'));
  const gather = (what: string, holders: readonly Cursor[]): ReadonlySet<string> => namesOfIds(what, holders, report);
  const options = new Set<string>();
  for (const beat of beats) {
    const id = textAt(field(beat, 'id'));
    for (const option of gather('options of this beat', items(field(beat, 'options')))) options.add(`${id}/${option}`);
    options.add(`${id}/pass`);
  }
  // Both kinds of event land in one list of a run.
  gather('events', [...items(field(root, 'events')), ...items(field(root, 'facilitation', 'events'))]);
  for (const what of ['findings', 'questions'] as const) gather(what, items(field(root, what)));
  gather('roles', items(field(root, 'facilitation', 'roles')));
  const names: Names = {
    beats: gather('beats', beats),
    endings: gather('endings', items(field(root, 'endings'))),
    horizons: gather('horizons', horizons),
    stakeholders: gather('stakeholders', items(field(root, 'stakeholders'))),
    assets: gather('assets', items(field(root, 'assets'))),
    initiatives: gather('initiatives', items(field(root, 'initiatives'))),
    indicators: gather('indicators', items(field(root, 'indicators'))),
    frames: gather(
      'frames',
      horizons.flatMap((horizon) => items(field(horizon, 'frames'))),
    ),
    looks: gather(
      'looks',
      beats.flatMap((beat) => items(field(beat, 'looks'))),
    ),
    options,
    wards: authority && new Set(authority.wards.map((ward) => ward.id)),
    places: authority && new Set(authority.places.map((place) => place.id)),
  };
  apart(root, names, report);
  return names;
}

/** The ids of what has one; reports those given twice. */
export function namesOfIds(what: string, holders: readonly Cursor[], report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const holder of holders) {
    const at = field(holder, 'id');
    const id = textAt(at);
    if (id === undefined) continue;
    if (ids.has(id)) report(at.path, `Two ${what} have the id ${id}. Give this one another.`);
    ids.add(id);
  }
  return ids;
}

/** Ids that are looked up together must not be the same. */
function apart(root: Cursor, names: Names, report: Report): void {
  for (const beat of items(field(root, 'beats'))) {
    const at = field(beat, 'id');
    const id = textAt(at);
    if (id === 'the-end') report(at.path, 'the-end is a word of the format. Give this beat another id.');
    for (const option of items(field(beat, 'options'))) {
      const own = field(option, 'id');
      if (own.value === 'pass') report(own.path, 'pass is what letting it pass is called. Give this option another id.');
    }
  }
  for (const ending of items(field(root, 'endings'))) {
    const at = field(ending, 'id');
    const id = textAt(at) ?? '';
    if (id === 'the-end') report(at.path, 'the-end is a word of the format. Give this ending another id.');
    if (names.beats.has(id)) report(at.path, `A beat has the id ${id} too, and leads could mean either. Give this ending another.`);
  }
  for (const asset of items(field(root, 'assets'))) {
    const at = field(asset, 'id');
    const id = textAt(at) ?? '';
    if (names.stakeholders.has(id)) report(at.path, `A stakeholder has the id ${id} too. Give this asset another.`);
  }
}
