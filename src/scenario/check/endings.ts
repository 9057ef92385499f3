import { type Cursor, field, isThere, items, textAt } from '../cursor.ts';
import type { Report } from '../problem.ts';
import { type LeadGraph, reached } from './lead-graph.ts';

/** Reports endings that cannot happen, and a list of endings that can run out. */
export function checkEndings(root: Cursor, graph: LeadGraph, report: Report): void {
  const endings = items(field(root, 'endings'));
  const found = reached(graph);
  const named = new Set([...graph.beats].filter(([id]) => found.has(id)).flatMap(([, { leads }]) => leads.map(({ to }) => to)));
  const last = endings.at(-1);
  if (last && isThere(field(last, 'when')))
    report(
      field(last, 'when').path,
      'The last ending has no when, so that a run always ends. Take it out here, or add an ending after this one.',
    );
  const shadow = endings.findIndex((ending) => !isThere(field(ending, 'when')));
  for (const [index, ending] of endings.entries()) {
    const at = field(ending, 'id');
    const id = textAt(at);
    if (id === undefined || named.has(id)) continue;
    if (!named.has('the-end')) report(at.path, `Nothing leads to the ending ${id}: neither by name nor by the-end.`);
    else if (shadow >= 0 && index > shadow) report(at.path, `The ending ${id} cannot happen: one before it has no when and always holds.`);
  }
  if (named.has('the-end') && shadow >= 0 && shadow < endings.length - 1) {
    const early = endings[shadow];
    if (early) report(field(early, 'id').path, 'Only the last ending has no when. Give this one a condition, or move it to the end.');
  }
}

/** Reports findings that an earlier one always hides. */
export function checkFindings(root: Cursor, report: Report): void {
  const findings = items(field(root, 'findings'));
  const always = findings.findIndex((finding) => !isThere(field(finding, 'when')));
  for (const hidden of always < 0 ? [] : findings.slice(always + 1)) {
    report(field(hidden, 'id').path, 'This finding is never shown: one before it has no when and always holds.');
  }
}
