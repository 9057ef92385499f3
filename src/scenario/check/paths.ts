import { type Cursor, field, items, textAt } from '../cursor.ts';
import type { Report } from '../problem.ts';
import { alternatives, type LeadGraph, reached } from './lead-graph.ts';

/** Fewest and most decisions on any path, and one path of each; `undefined` where paths go in circles or nowhere. */
export interface Spans {
  readonly shortest: readonly string[];
  readonly longest: readonly string[];
}

/** More beats than this are a fault of shape, and not worth walking. */
const most = 300;

/** Reports beats that nobody reaches, circles, and ways back into a horizon that is over. */
export function checkPaths(root: Cursor, graph: LeadGraph, report: Report): Spans | undefined {
  const found = reached(graph);
  if (graph.opens !== undefined && graph.beats.has(graph.opens)) {
    for (const [id, { at }] of graph.beats) {
      if (!found.has(id)) report(field(at, 'id').path, `No path from the opening reaches the beat ${id}.`);
    }
  }
  checkHorizons(root, graph, report);
  for (const beat of items(field(root, 'beats'))) {
    for (const { at, message } of alternatives(field(beat, 'needs'), 'need')) report(at.path, message);
    for (const option of [...items(field(beat, 'options')), field(beat, 'pass')]) {
      for (const { at, message } of alternatives(field(option, 'leads'), 'lead')) report(at.path, message);
    }
  }
  return spans(graph, report);
}

function checkHorizons(root: Cursor, { opens, beats }: LeadGraph, report: Report): void {
  const order = new Map(items(field(root, 'horizons')).map((horizon, index) => [textAt(field(horizon, 'id')), index]));
  const horizonOf = (id: string): number => order.get(textAt(field(beats.get(id)?.at ?? root, 'horizon'))) ?? -1;
  const used = new Set<number>();
  for (const [id, { leads }] of beats) {
    const own = horizonOf(id);
    used.add(own);
    for (const { to, at } of leads) {
      if (beats.has(to) && horizonOf(to) >= 0 && horizonOf(to) < own)
        report(at.path, `${to} belongs to an earlier horizon. Nobody goes back in time.`);
    }
  }
  for (const horizon of items(field(root, 'horizons'))) {
    const id = field(horizon, 'id');
    const index = order.get(textAt(id));
    if (index !== undefined && !used.has(index)) report(id.path, `No beat belongs to the horizon ${textAt(id)}.`);
  }
  if (opens !== undefined && beats.has(opens) && horizonOf(opens) > 0)
    report(field(root, 'opens').path, `${opens} does not belong to the first horizon.`);
}

/** Walks beats in an order in which each comes before all it leads to. */
function spans(graph: LeadGraph, report: Report): Spans | undefined {
  const { opens, beats } = graph;
  if (opens === undefined || !beats.has(opens) || beats.size > most) return undefined;
  const found = reached(graph);
  const waits = new Map([...found].map((id) => [id, 0]));
  for (const id of found) for (const to of nexts(graph, id)) waits.set(to, (waits.get(to) ?? 0) + 1);
  const ready = [...found].filter((id) => waits.get(id) === 0);
  const order: string[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id);
    for (const to of nexts(graph, id)) {
      const left = (waits.get(to) ?? 0) - 1;
      waits.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  if (order.length < found.size) {
    reportCircle(graph, new Set([...found].filter((id) => !order.includes(id))), report);
    return undefined;
  }
  return { shortest: path(graph, order, -1), longest: path(graph, order, 1) };
}

const nexts = ({ beats }: LeadGraph, id: string): ReadonlySet<string> =>
  new Set((beats.get(id)?.leads ?? []).map(({ to }) => to).filter((to) => beats.has(to)));

/** The longest way to an end for `sign` 1, the shortest for −1. */
function path(graph: LeadGraph, order: readonly string[], sign: 1 | -1): readonly string[] {
  const best = new Map<string, { readonly length: number; readonly next: string | undefined }>();
  for (const id of [...order].reverse()) {
    const ends = (graph.beats.get(id)?.leads ?? []).some(({ to }) => !graph.beats.has(to));
    let found: { readonly length: number; readonly next: string | undefined } | undefined = ends
      ? { length: 1, next: undefined }
      : undefined;
    for (const next of nexts(graph, id)) {
      const length = 1 + (best.get(next)?.length ?? 0);
      if (found === undefined || (length - found.length) * sign > 0) found = { length, next };
    }
    best.set(id, found ?? { length: 1, next: undefined });
  }
  const walked: string[] = [];
  for (let id = graph.opens; id !== undefined; id = best.get(id)?.next) walked.push(id);
  return walked;
}

function reportCircle(graph: LeadGraph, among: ReadonlySet<string>, report: Report): void {
  const circling = new Map<string, readonly string[]>([...among].map((id) => [id, [...nexts(graph, id)].filter((to) => among.has(to))]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, to] of circling) {
      if (to.some((next) => circling.has(next))) continue;
      circling.delete(id);
      changed = true;
    }
  }
  const walked: string[] = [];
  let id = circling.keys().next().value;
  while (id !== undefined && !walked.includes(id)) {
    walked.push(id);
    id = circling.get(id)?.find((to) => circling.has(to));
  }
  const circle = walked.slice(walked.indexOf(id ?? ''));
  const beat = graph.beats.get(circle.at(-1) ?? '');
  const lead = beat?.leads.find(({ to }) => to === circle[0]);
  if (lead) report(lead.at.path, `This leads in a circle: ${[...circle, circle[0]].slice(-8).join(' → ')}. Nobody goes back in time.`);
}
