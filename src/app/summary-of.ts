import type { KeptRun, RunSummary } from '../store/kept-run.ts';

/** A kept run as the shelf shows it. */
export function summaryOf({ id, name, journal, ending, changed }: KeptRun): RunSummary {
  return {
    id,
    name,
    scenario: journal.scenario,
    journey: journal.journey && { id: journal.journey.id, chapter: journal.journey.chapter },
    decisions: journal.entries.filter(({ kind }) => kind === 'decide').length,
    ending,
    changed,
  };
}
