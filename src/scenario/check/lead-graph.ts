import { type Cursor, field, isThere, items, textAt } from '../cursor.ts';

/** A lead of an option or of letting it pass. */
export interface LeadSite {
  readonly to: string;
  readonly at: Cursor;
}

/** Where each beat can lead, whatever holds. The first of two beats with one id counts. */
export interface LeadGraph {
  readonly opens: string | undefined;
  readonly beats: ReadonlyMap<string, { readonly at: Cursor; readonly leads: readonly LeadSite[] }>;
}

export function leadGraph(root: Cursor): LeadGraph {
  const beats = new Map<string, { readonly at: Cursor; readonly leads: readonly LeadSite[] }>();
  for (const beat of items(field(root, 'beats'))) {
    const id = textAt(field(beat, 'id'));
    if (id === undefined || beats.has(id)) continue;
    beats.set(id, { at: beat, leads: [...items(field(beat, 'options')), field(beat, 'pass')].flatMap(leadsOf) });
  }
  return { opens: textAt(field(root, 'opens')), beats };
}

/** The leads of one option, in order. */
export function leadsOf(option: Cursor): readonly LeadSite[] {
  const leads = field(option, 'leads');
  const one = textAt(leads);
  if (one !== undefined) return [{ to: one, at: leads }];
  return items(leads).flatMap((lead) => {
    const at = field(lead, 'to');
    const to = textAt(at);
    return to === undefined ? [] : [{ to, at }];
  });
}

/** Beats that can be reached from the opening. */
export function reached({ opens, beats }: LeadGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = opens === undefined ? [] : [opens];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const beat = beats.get(id);
    if (!beat || found.has(id)) continue;
    found.add(id);
    for (const { to } of beat.leads) waiting.push(to);
  }
  return found;
}

/** Whether a list of alternatives ends with the one that always holds, and what is wrong where not. */
export function alternatives(list: Cursor, what: string): readonly { readonly at: Cursor; readonly message: string }[] {
  const all = items(list);
  const wrong = all
    .slice(0, -1)
    .filter((one) => !isThere(field(one, 'when')))
    .map((at) => ({ at, message: `This ${what} always holds, so the ones after it never do. Add when, or move it to the end.` }));
  const last = all.at(-1);
  return last && isThere(field(last, 'when'))
    ? [...wrong, { at: last, message: `The last ${what} has no when, so that one always holds. Add one without.` }]
    : wrong;
}
