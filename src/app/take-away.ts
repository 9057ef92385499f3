import type { Journal } from '../core/journal.ts';
import type { Counterfactual } from '../debrief/counterfactuals.ts';
import type { Debrief } from '../export/debrief.ts';
import type { Takeaway } from '../ui/debrief/take-away.tsx';
import { askOnce } from './ask-once.ts';
import type { DataAsked } from './data-worker.ts';
import type { App } from './open-app.ts';

/** The run whose debrief is on the screen. */
export interface Taken extends Omit<Debrief, 'whatIf'> {
  readonly id: string;
  readonly journal: Journal;
  /** Every option played on, once all have come. */
  readonly whatIf: () => Promise<readonly (readonly Counterfactual[])[]>;
}

/** Workers that write files, each fetched when it is first asked. */
export interface Writers {
  readonly document: () => Worker;
  readonly data: () => Worker;
}

interface Format {
  /** In a sentence that begins with it. */
  readonly it: string;
  readonly ending: string;
  readonly type: string;
  /** Whether the player's name for the run stays out of the file's name too. */
  readonly unnamed?: true;
}

const csv = 'text/csv;charset=utf-8';

const formats: Readonly<Record<Exclude<Takeaway, 'run' | 'link'>, Format>> = {
  document: {
    it: 'The document',
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  decisions: { it: 'The table of decisions', ending: '-decisions.csv', type: csv },
  relationships: { it: 'The table of relationships', ending: '-relationships.csv', type: csv },
  statements: { it: 'The file of statements', ending: '-xapi.json', type: 'application/json', unnamed: true },
};

/** Hands the player a debrief in one of its forms, and says what came of it. */
export async function takeAway(
  app: Pick<App, 'notify' | 'saveAs' | 'exportRun' | 'copyLink'>,
  writers: Writers,
  what: Takeaway,
  taken: Taken,
): Promise<void> {
  if (what === 'link') return app.copyLink(taken.id);
  const note = (text: string): void => app.notify({ kind: 'note', text });
  const saved = (it: string, name: string | undefined): void =>
    note(name === undefined ? `${it} was not saved: this run is no longer kept here.` : `${it} is saved: ${name}`);
  if (what === 'run') return saved('The run file', app.exportRun(taken.id));
  const { it, ...as } = formats[what];
  note(`${it} is being written.`);
  try {
    saved(it, app.saveAs(taken.id, as, await written(writers, what, taken)));
  } catch {
    note(`${it} was not made: what writes it did not come. Check the connection, then try again.`);
  }
}

async function written(writers: Writers, what: keyof typeof formats, taken: Taken): Promise<string | ArrayBuffer> {
  const { id, journal, whatIf, ...rest } = taken;
  if (what === 'document') {
    const debrief: Debrief = { ...rest, whatIf: await whatIf() };
    return askOnce<ArrayBuffer>(writers.document, debrief);
  }
  const { report, scenario, runName } = rest;
  const asked: DataAsked = what === 'statements' ? { what, report, scenario, journal, id } : { what, report, runName };
  return askOnce<string>(writers.data, asked);
}
