import { replay } from '../core/replay.ts';
import { type ReplayProblem, stageRun } from '../save/check-run.ts';
import type { Notice } from './app-state.ts';
import type { OpenSheet } from './open-sheets.ts';
import type { Keeper } from './run-keeper.ts';

interface Needs {
  readonly keeper: Pick<Keeper, 'add'>;
  readonly notify: (notice: Notice) => void;
  readonly open: OpenSheet;
  readonly refuse: (problem: ReplayProblem, more: string) => void;
  readonly newest: NonNullable<Notice['action']>;
}

/** Puts a run from a file on the shelf, or says why not. */
export const bringInRun =
  ({ keeper, notify, open, refuse, newest }: Needs) =>
  async (file: Pick<File, 'size' | 'text'>): Promise<void> => {
    const reader = await import('../save/read-run-file.ts').catch(() => undefined);
    if (!reader) return notify({ kind: 'error', text: 'What reads files did not come. Check the connection, then try again.' });
    const checked = await reader.readRunFile(file);
    if (!checked.ok) return notify({ kind: 'error', text: checked.problem, action: checked.newer ? newest : undefined });
    const { name, journal, bookmark, note, commitments } = checked.run;
    const opened = await open(journal.scenario);
    if (!opened) return;
    const staged = stageRun(opened.scenario, opened, journal);
    if (!staged.ok) return refuse(staged, ' Nothing was brought in.');
    const replayed = replay(staged.scenario, journal);
    const ended = replayed.ok && bookmark?.step === 'ended' ? replayed.world.ended : undefined;
    const ending = opened.scenario.endings.find(({ id }) => id === ended)?.title;
    const run = keeper.add(journal, name, { bookmark, note, commitments, ending });
    notify({ kind: 'note', text: `“${run.name}” has been brought in. ${checked.cut}`.trim() });
  };
