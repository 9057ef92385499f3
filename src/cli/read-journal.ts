import { z } from 'zod';
import { type Journal, mostMeant, mostWhy } from '../core/journal.ts';
import { behaviours } from '../core/names.ts';
import { mostApplied } from '../core/offer.ts';

const text = z.string().max(500);
const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('look'), look: text }),
  z.strictObject({ kind: z.literal('frame'), frame: text }),
  z.strictObject({ kind: z.literal('drop'), initiative: text }),
  z.strictObject({
    kind: z.literal('decide'),
    beat: text,
    option: text,
    apply: z.array(text).max(mostApplied),
    meant: z.array(z.enum(behaviours)).max(mostMeant),
    why: z.string().max(mostWhy),
  }),
]);
const journal = z.strictObject({
  scenario: text,
  version: z.int().positive(),
  seed: z.int().min(0).max(4294967295),
  entries: z.array(entry).max(2000),
});

/** A journal from JSON text: the journal itself, or what `play --json` prints, which holds one. One sentence where it is neither. */
export function readJournal(written: string): Journal | string {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return 'This is no JSON.';
  }
  if (typeof data === 'object' && data !== null && 'journal' in data) data = data.journal;
  const read = journal.safeParse(data);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const where = first?.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
  return `This is no journal: ${where ? `${where} is missing or not as it should be` : 'it has no scenario, version, seed and entries of the right kind'}.`;
}
