import { type Cursor, field, isThere, items, textAt, texts } from '../cursor.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { known } from './known.ts';
import { type LeadGraph, leadsOf } from './lead-graph.ts';
import type { Names } from './names.ts';

/** Reports steps of the case path that name nothing, and steps that no lead joins. Whether it can be played, core says. */
export function checkCasePath(root: Cursor, graph: LeadGraph, names: Names, report: Report): void {
  const path = field(root, 'casePath');
  const steps = items(path);
  const [first] = steps;
  if (isThere(path) && first === undefined) report(path.path, 'The case path is empty. Write what leaders in the case did.', 'key');
  if (first && graph.opens !== undefined && field(first, 'beat').value !== graph.opens) {
    report(
      field(first, 'beat').path,
      `The case path begins at ${String(field(first, 'beat').value)}, but the scenario opens with ${graph.opens}.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    const at = field(step, 'beat');
    known(at, names.beats, 'beat', report);
    known(field(step, 'frame'), names.frames, 'frame', report);
    for (const [, apply] of texts(field(step, 'apply')))
      known(apply, new Set([...names.assets, ...names.stakeholders]), 'asset or stakeholder', report);
    const beat = graph.beats.get(textAt(at) ?? '')?.at;
    if (!beat) continue;
    const looks = new Set(items(field(beat, 'looks')).map((look) => textAt(field(look, 'id')) ?? ''));
    for (const [look, where] of texts(field(step, 'looks'))) {
      if (!looks.has(look)) report(where.path, `${textAt(at)} has no look ${look}.${didYouMean(look, looks)}`);
    }
    const options = new Map([
      ...items(field(beat, 'options')).map((option) => [textAt(field(option, 'id')), option] as const),
      ['pass', field(beat, 'pass')],
    ]);
    const option = options.get(textAt(field(step, 'option')));
    const chosen = textAt(field(step, 'option'));
    if (chosen === undefined) continue;
    if (!option) {
      report(
        field(step, 'option').path,
        `${textAt(at)} has no option ${chosen}.${didYouMean(
          chosen,
          [...options.keys()].flatMap((id) => (id === undefined ? [] : [id])),
        )}`,
      );
      continue;
    }
    join(option, `${textAt(at)}/${chosen}`, steps[index + 1], step, graph, report);
  }
}

function join(option: Cursor, name: string, next: Cursor | undefined, step: Cursor, graph: LeadGraph, report: Report): void {
  const leads = leadsOf(option).map(({ to }) => to);
  if (leads.length === 0) return;
  if (!next) {
    if (leads.every((to) => graph.beats.has(to)))
      report(step.path, `The case path stops at ${name}, which leads on to ${leads.join(' or ')}. Go on to an ending.`);
    return;
  }
  const to = textAt(field(next, 'beat'));
  if (to !== undefined && !leads.includes(to))
    report(field(next, 'beat').path, `${name} does not lead to ${to}, but to ${leads.join(' or ')}.`);
}
