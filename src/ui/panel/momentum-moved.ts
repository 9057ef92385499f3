import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { tablesOf } from '../../core/tables.ts';
import { inList } from '../../debrief/in-list.ts';

/** What a decision did to the pace of outcomes, a sentence per indicator and direction: "Children kept safe: gathering in Quay." */
export function momentumMoved(scenario: Scenario, shifts: readonly Shift[]): readonly string[] {
  const { indicators } = tablesOf(scenario);
  const sums = new Map<string, number[]>();
  for (const shift of shifts) {
    if (shift.kind !== 'momentum') continue;
    const sum = sums.get(shift.indicator) ?? scenario.wards.map(() => 0);
    for (const [index, { id }] of scenario.wards.entries())
      if (shift.wards?.includes(id) ?? true) sum[index] = Math.round(((sum[index] ?? 0) + shift.by) * 10) / 10;
    sums.set(shift.indicator, sum);
  }
  return [...sums].flatMap(([id, sum]) =>
    ([1, -1] as const).flatMap((way) => {
      const names = scenario.wards.filter((_, index) => Math.sign(sum[index] ?? 0) === way).map(({ name }) => name);
      if (names.length === 0) return [];
      const where = names.length === sum.length ? '' : names.length > 3 ? ` in ${names.length} wards` : ` in ${inList(names)}`;
      return [`${indicators.get(id)?.name ?? id}: ${way > 0 ? 'gathering' : 'slipping'}${where}.`];
    }),
  );
}
