import { decidedBy } from './decided-by.ts';
import type { How, Table } from './session.ts';

/** Whether it is worth asking, before the reveal, what each would have done: where one decided for all. Who has voted has just said so. */
export function asksOwn({
  phase,
  manner,
  settled,
}: Pick<Table, 'phase' | 'manner'> & { readonly settled: readonly { readonly how: How }[] }): boolean {
  const how = settled.at(-1)?.how;
  const forThem = how === 'facilitator' && decidedBy[manner] === 'director';
  return phase === 'decided' && (how === 'director' || how === 'moved-on' || forThem);
}
