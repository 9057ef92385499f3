import { lookRefusal } from '../core/look.ts';
import { type Costs, type Resource, resources } from '../core/names.ts';
import { applyRefusal } from '../core/offer.ts';
import { refusalSentence } from '../core/refusal.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { onceFor } from './once-for.ts';
import type { Session, Table, TablePlan } from './session.ts';
import { type Replayed, runOf } from './table-run.ts';

/** What a table has in hand while its decision is still to be taken. */
export interface MeansView {
  /** Whole units. */
  readonly pools: Readonly<Record<Resource, number>>;
  readonly looks: readonly LookView[];
  /** What could stand behind a choice; empty while it is still to be said what kind of problem this is. */
  readonly backers: readonly BackerView[];
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
  readonly plan: TablePlan;
}

export interface LookView {
  readonly id: string;
  readonly title: string;
  readonly costs: Costs;
  /** What it found, once it has been taken. */
  readonly found?: string | undefined;
  readonly closed?: string | undefined;
}

export interface BackerView {
  readonly id: string;
  readonly name: string;
  readonly closed?: string | undefined;
}

/** `undefined` once a table has decided: what is left by then tells of what came. */
export function meansView(scenario: Scenario, session: Session, table: Table): MeansView | undefined {
  const means = meansOf(runOf(scenario, session, table), scenario);
  return means && { ...means, plan: table.plan };
}

const meansOf = onceFor(({ world }: Replayed, scenario: Scenario): Omit<MeansView, 'plan'> | undefined => {
  if (world.resolving !== undefined || world.ended !== undefined) return undefined;
  const tables = tablesOf(scenario);
  const looks = need(tables.beats, world.beat).looks.map(({ id, title, costs, text }): LookView => {
    if (world.looked.includes(id)) return { id, title, costs, found: text };
    const refusal = lookRefusal(scenario, world, id);
    return { id, title, costs, closed: refusal && refusalSentence(refusal) };
  });
  const held = scenario.assets.filter(({ id }) => world.base.includes(id));
  const backers = [...held, ...scenario.stakeholders].map(({ id, name }): BackerView => {
    const refusal = applyRefusal(scenario, world, id);
    return { id, name, closed: refusal && refusalSentence(refusal) };
  });
  return {
    pools: Object.fromEntries(resources.map((id) => [id, world.resources[id].level])) as Record<Resource, number>,
    looks,
    backers: framesToSay(scenario, world).length > 0 ? [] : backers,
    initiatives: world.initiatives.map(({ id }) => ({ id, name: need(tables.initiatives, id).name })),
  };
});
