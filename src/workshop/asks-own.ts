import type { How, Table } from './session.ts';

/** Whether it is worth asking, before the reveal, what each would have done: where one decided for all. Who has voted has just said so. */
export function asksOwn({ phase, settled }: Pick<Table, 'phase'> & { readonly settled: readonly { readonly how: How }[] }): boolean {
  const how = settled.at(-1)?.how;
  return phase === 'decided' && (how === 'director' || how === 'moved-on');
}
