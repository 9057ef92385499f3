import type { Journal } from '../core/journal.ts';
import type { Counterfactual, Way } from '../debrief/counterfactuals.ts';
import type { Debrief } from '../export/debrief.ts';
import { type FormatId, formats } from '../ui/debrief/formats.ts';
import type { Takeaway } from '../ui/debrief/take-away.tsx';
import { askOnce } from './ask-once.ts';
import type { App } from './open-app.ts';
import type { DataAsked } from './write-data.ts';

/** The run whose debrief is on the screen. */
export interface Taken extends Omit<Debrief, 'whatIf'> {
  readonly id: string;
  readonly journal: Journal;
  /** Every option played on in this way, once all have come; empty where some will not. */
  readonly whatIf: (way: Way) => Promise<readonly (readonly Counterfactual[])[]>;
}

/** Workers that write files, each fetched when it is first asked. */
export interface Writers {
  readonly document: () => Worker;
  readonly data: () => Worker;
}

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
  if (what === 'run') return saved(formats.run.it, app.exportRun(taken.id));
  const { it, file, carries } = formats[what];
  note(`${it} is being written.`);
  try {
    const named = carries.some((own) => own === 'name');
    saved(it, app.saveAs(taken.id, { ...file, ...(!named && { unnamed: true }) }, await written(writers, what, taken)));
  } catch {
    note(`${it} was not made: what writes it did not come. Check the connection, then try again.`);
  }
}

async function written(writers: Writers, what: Exclude<FormatId, 'run'>, taken: Taken): Promise<string | ArrayBuffer> {
  const { id, journal, whatIf, ...rest } = taken;
  const { report, scenario, came, runName } = rest;
  const data = (asked: DataAsked): Promise<string> => askOnce<string>(writers.data, asked);
  switch (what) {
    case 'document': {
      const debrief: Debrief = { ...rest, whatIf: await whatIf('asYouPlay') };
      return askOnce<ArrayBuffer>(writers.document, debrief);
    }
    case 'decisions':
    case 'relationships':
      return data({ what, report, runName });
    case 'whatIf': {
      const [asYouPlay, anyhow] = await Promise.all([whatIf('asYouPlay'), whatIf('anyhow')]);
      // A table that lacks one way would look whole.
      if (report.decisions.length > Math.min(asYouPlay.length, anyhow.length)) throw new Error('The options could not all be played on.');
      return data({ what, run: { scenario, report, came }, runName, played: { asYouPlay, anyhow } });
    }
    case 'statements':
      return data({ what, report, scenario, journal, id });
  }
}
