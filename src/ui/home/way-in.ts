import type { RunSummary } from '../../store/kept-run.ts';
import type { HomeActions, Mode } from './home-actions.ts';

/** What a button of the strip does, where it leads and what it says. */
interface WayIn {
  readonly says: string;
  readonly href: string;
  readonly go: (actions: HomeActions) => void;
}

export interface WaysIn {
  /** The big one, which Enter takes. */
  readonly first: WayIn;
  readonly second: WayIn | undefined;
}

/** The ways into a sheet: open it, carry on with its newest unfinished run, or look back at its newest one. */
export function waysIn(sheet: string, runs: readonly RunSummary[], mode: Mode): WaysIn {
  const underWay = runs.find(({ ending }) => ending === undefined);
  if (mode === 'debrief') {
    const [newest] = runs;
    const ended = runs.find(({ ending }) => ending !== undefined);
    if (ended) return { first: debrief(ended), second: underWay && carryOn(underWay) };
    if (newest) return { first: carryOn(newest), second: newest.decisions > 0 ? debrief(newest) : undefined };
  }
  if (underWay) return { first: carryOn(underWay), second: open(sheet, 'Begin again') };
  return { first: open(sheet, runs.length > 0 ? 'Play it again' : 'Open the sheet'), second: undefined };
}

const carryOn = ({ id }: RunSummary): WayIn => ({ says: 'Carry on', href: `#/run/${id}`, go: ({ onCarryOn }) => onCarryOn(id) });
const open = (sheet: string, says: string): WayIn => ({ says, href: `#/sheet/${sheet}`, go: ({ onOpen }) => onOpen(sheet) });
const debrief = ({ id, ending }: RunSummary): WayIn => ({
  says: ending === undefined ? 'Debrief so far' : 'Open the debrief',
  href: `#/debrief/${id}`,
  go: ({ onDebrief }) => onDebrief(id),
});
