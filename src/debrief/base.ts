import type { AssetKind } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';

/** Something won that stays. */
interface AssetReport {
  readonly id: string;
  readonly name: string;
  readonly kind: AssetKind;
  readonly says: string;
}

/** Begun and not finished. */
interface GrowingReport {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Name of what it would become. */
  readonly becomes: string;
  /** Months still to be paid for. */
  readonly left: number;
}

export interface BaseReport {
  readonly start: readonly AssetReport[];
  readonly end: readonly AssetReport[];
  readonly won: readonly AssetReport[];
  readonly lost: readonly AssetReport[];
  readonly growing: readonly GrowingReport[];
}

export function baseOf(scenario: Scenario, first: World, last: World): BaseReport {
  const { assets, initiatives } = tablesOf(scenario);
  const named = (ids: readonly string[]): readonly AssetReport[] =>
    ids.map((id) => {
      const { name, kind, says } = need(assets, id);
      return { id, name, kind, says };
    });
  return {
    start: named(first.base),
    end: named(last.base),
    won: named(last.base.filter((id) => !first.base.includes(id))),
    lost: named(first.base.filter((id) => !last.base.includes(id))),
    growing: last.initiatives.map(({ id, paid }) => {
      const { name, says, months, becomes } = need(initiatives, id);
      return { id, name, says, becomes: need(assets, becomes).name, left: Math.max(0, months - paid) };
    }),
  };
}
