import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { tablesOf } from '../../core/tables.ts';
import { inList } from '../../debrief/in-list.ts';

/** What a decision did to the pace of outcomes, a sentence per indicator: "Children kept safe: gathering in Quay." */
export function momentumMoved(scenario: Scenario, shifts: readonly Shift[]): readonly string[] {
  const tables = tablesOf(scenario);
  const moved = new Map<string, { by: number; wards: Set<string> | undefined }>();
  for (const shift of shifts) {
    if (shift.kind !== 'momentum') continue;
    const so = moved.get(shift.indicator);
    const wards = so && (!so.wards || !shift.wards) ? undefined : shift.wards && new Set([...(so?.wards ?? []), ...shift.wards]);
    moved.set(shift.indicator, { by: (so?.by ?? 0) + shift.by, wards });
  }
  return [...moved]
    .filter(([, { by }]) => by !== 0)
    .map(([id, { by, wards }]) => {
      const names = wards && [...wards].map((ward) => scenario.wards[tables.wardIndex.get(ward) ?? -1]?.name ?? ward);
      const where = names === undefined ? '' : names.length > 3 ? ` in ${names.length} wards` : ` in ${inList(names)}`;
      return `${tables.indicators.get(id)?.name ?? id}: ${by > 0 ? 'gathering' : 'slipping'}${where}.`;
    });
}
