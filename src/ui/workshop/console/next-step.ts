import type { Command } from '../../../workshop/command.ts';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { sceneStep } from './scene-step.ts';
import { tablesStep } from './tables-step.ts';

/** What brings the room on, for every table that is ready for it. */
export interface NextStep {
  readonly says: string;
  /** What it means now, where the button alone does not say. */
  readonly more?: string | undefined;
  /** Asked before it is done. */
  readonly first?: string | undefined;
  readonly commands: readonly Command[];
  /** The table to open, where only a choice made there goes on. */
  readonly table?: string | undefined;
  /** What of its sheet is unfolded: what it spends, and on what. */
  readonly fold?: 'means' | undefined;
  /** Where it leads, where it asks nothing of the room: to its debrief, or to the code that is to be shared. */
  readonly to?: 'debrief' | 'code' | undefined;
  /** It is somebody else’s move: this is only to be done in their place. */
  readonly waits?: boolean | undefined;
  /** What can be done instead. */
  readonly others?: readonly NextStep[] | undefined;
}

const toDebrief: NextStep = { says: 'Open the room’s debrief', commands: [], to: 'debrief' };

/** The whole room stands still. */
const goOn: NextStep = { says: 'Go on', more: 'Everything is paused.', commands: [{ type: 'resume', tables: 'all' }] };

/** The step that the main button takes, or `undefined` where no table can go on. */
export function nextStep(view: ConsoleView, phones = false): NextStep | undefined {
  const { tables, seats, ended, scene } = view;
  if (ended) return toDebrief;
  const going = tables.filter(({ out, phase }) => out === undefined && phase !== 'ended');
  if (going.length > 0 && going.every(({ held }) => held)) return goOn;
  const step = tablesStep(
    tables.filter(({ out }) => out === undefined),
    view,
  );
  const opening = step && sceneStep(view, phones);
  if (phones && scene === 'coming' && !seats.some(({ state }) => state === 'in'))
    return { says: 'Share the code', commands: [], to: 'code', others: [opening, step].filter((other) => other !== undefined) };
  if (opening) return { ...opening, others: [...(opening.others ?? []), step] };
  if (step) return step;
  const over = tables.filter(({ out }) => out === 'over');
  if (over.length === 0) return undefined;
  const further = tablesStep(over, view);
  const number = Math.min(...over.flatMap(({ decision }) => decision?.number ?? []));
  return { ...toDebrief, others: further && [{ ...further, says: `Play on: decision ${number}` }] };
}
