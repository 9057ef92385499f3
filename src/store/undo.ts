import { type Undoable, undoableIn } from '../core/undoable.ts';
import type { Play } from './play.ts';

/** Decisions of the current horizon that can still be taken back, first first: none once the run has ended. */
export const undoable = ({ scenario, journal, step, world }: Play): readonly Undoable[] =>
  step === 'ended' ? [] : undoableIn(scenario, journal, world);
