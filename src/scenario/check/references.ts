import { type Cursor, entries, field, isThere, items, textAt, texts } from '../cursor.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { known, knownKeys } from './known.ts';
import type { Names } from './names.ts';

/** Reports every id outside conditions and effects that names nothing. */
export function checkReferences(
  root: Cursor,
  names: Names,
  register: { readonly stakeholders: ReadonlySet<string> },
  report: Report,
): void {
  const ask = (at: Cursor, ids: ReadonlySet<string> | undefined, what: string): void => known(at, ids, what, report);
  const each = (list: Cursor, ids: ReadonlySet<string> | undefined, what: string): void => {
    for (const [, at] of texts(list)) ask(at, ids, what);
  };
  for (const pin of items(field(root, 'briefing', 'pins'))) ask(field(pin, 'ward'), names.wards, 'ward');
  each(field(root, 'briefing', 'who'), names.stakeholders, 'stakeholder');
  for (const person of items(field(root, 'stakeholders')))
    ask(field(person, 'standsFor'), register.stakeholders, 'stakeholder in the evidence register called');
  for (const edge of items(field(root, 'influences'))) {
    ask(field(edge, 'from'), names.stakeholders, 'stakeholder');
    ask(field(edge, 'to'), names.stakeholders, 'stakeholder');
    const to = field(edge, 'to');
    if (isThere(to) && to.value === field(edge, 'from').value) report(to.path, 'Nobody influences themselves. Name somebody else.');
  }
  for (const asset of items(field(root, 'assets'))) knownKeys(entries(field(asset, 'sustains')), names.indicators, 'indicator', report);
  for (const initiative of items(field(root, 'initiatives'))) ask(field(initiative, 'becomes'), names.assets, 'asset');
  for (const list of ['assets', 'initiatives']) {
    for (const holder of items(field(root, list))) each(field(holder, 'tends'), names.stakeholders, 'stakeholder');
  }
  each(field(root, 'base'), names.assets, 'asset');
  ask(field(root, 'opens'), names.beats, 'beat');
  for (const beat of items(field(root, 'beats'))) checkBeat(beat, names, ask, report);
  for (const [key, at] of texts(field(root, 'cuts', 'fast')))
    if (!names.options.has(key)) report(at.path, `There is no option ${key}. Write beat/option.${didYouMean(key, names.options)}`);
  each(field(root, 'cuts', 'seenThrough'), names.assets, 'asset');
  for (const prompt of items(field(root, 'facilitation', 'prompts'))) ask(field(prompt, 'beat'), names.beats, 'beat');
  for (const split of items(field(root, 'facilitation', 'guide', 'splits'))) ask(field(split, 'beat'), names.beats, 'beat');
  for (const role of items(field(root, 'facilitation', 'roles'))) ask(field(role, 'stakeholder'), names.stakeholders, 'stakeholder');
}

type Ask = (at: Cursor, ids: ReadonlySet<string> | undefined, what: string) => void;

function checkBeat(beat: Cursor, names: Names, ask: Ask, report: Report): void {
  const id = textAt(field(beat, 'id'));
  const destinations = new Set([...names.beats, ...names.endings, 'the-end']);
  ask(field(beat, 'horizon'), names.horizons, 'horizon');
  for (const [, place] of texts(field(beat, 'places'))) ask(place, names.places, 'place');
  for (const look of items(field(beat, 'looks'))) {
    ask(field(look, 'at', 'person'), names.stakeholders, 'stakeholder');
    ask(field(look, 'at', 'ward'), names.wards, 'ward');
    ask(field(look, 'at', 'place'), names.places, 'place');
    for (const [, agenda] of texts(field(look, 'reveals', 'agendas'))) ask(agenda, names.stakeholders, 'stakeholder');
    for (const [option, at] of texts(field(look, 'reveals', 'hidden'))) checkHidden(beat, option, at, report);
  }
  for (const option of [...items(field(beat, 'options')), field(beat, 'pass')]) {
    for (const told of [option, ...items(field(option, 'turns'))]) {
      for (const voice of items(field(told, 'voices'))) ask(field(voice, 'who'), names.stakeholders, 'stakeholder');
    }
    const leads = field(option, 'leads');
    for (const to of textAt(leads) === undefined ? items(leads).map((lead) => field(lead, 'to')) : [leads]) {
      ask(to, destinations, 'beat or ending');
      if (to.value === id) report(to.path, 'This beat leads to itself. Lead on to another.');
    }
  }
}

function checkHidden(beat: Cursor, option: string, at: Cursor, report: Report): void {
  const found = items(field(beat, 'options')).find((one) => field(one, 'id').value === option);
  if (!found) report(at.path, `This beat has no option ${option}. A look reveals hidden costs of its own beat only.`);
  else if (entries(field(found, 'hiddenCosts')).length === 0) report(at.path, `${option} has no hidden costs to reveal.`);
}
