import { mostName } from '../core/journal.ts';
import type { AsideRun } from '../store/kept-run.ts';

/** A run put aside whole, whatever it holds. */
export interface AsideRecord {
  readonly id: string;
  readonly raw: unknown;
  readonly problem: string;
}

/** What a run that would not open calls itself. */
export function nameOf(raw: unknown): string {
  const name = (raw as { name?: unknown } | undefined | null)?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, mostName) : 'A run without a name';
}

/** A record put aside as the shelf shows it. Nothing in it is believed: another page may have written it. */
export function asideOf({ id, raw, problem }: { readonly id: string; readonly raw: unknown; readonly problem: unknown }): AsideRun {
  return {
    id,
    name: nameOf(raw),
    problem: typeof problem === 'string' && problem !== '' ? problem : 'It would not open. Its text is whole.',
  };
}
