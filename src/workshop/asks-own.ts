import type { How, Table } from './session.ts';

/**
 * Whether it is worth asking, before the reveal, what each would have done: where everybody's vote decided, each has just said so.
 */
export function asksOwn({ phase, settled }: Pick<Table, 'phase'> & { readonly settled: readonly { readonly how: How }[] }): boolean {
  const how = settled.at(-1)?.how;
  return phase === 'decided' && how !== 'vote' && how !== 'tie-broken';
}
