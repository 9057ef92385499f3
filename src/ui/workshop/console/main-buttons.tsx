import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import type { JoinAddress } from '../shared/join-address.ts';
import type { Asks } from './asks.ts';
import { MainStep } from './main-step.tsx';
import { type NextStep, nextStep } from './next-step.ts';
import { TimerButtons } from './timer-buttons.tsx';
import './main-buttons.css';

export interface MainButtonsProps {
  readonly view: ConsoleView;
  /** Whether people join from phones. */
  readonly phones: boolean;
  readonly join: JoinAddress | undefined;
  readonly now: () => number;
  readonly ask: Asks;
  readonly onTable: (table: string, fold: NextStep['fold']) => void;
  /** Address of the room's debrief. */
  readonly debrief: string;
  /** The debrief is being opened: what it shows is to be left for it. */
  readonly onDebrief: () => void;
}

/** The step that brings the room on, and what is done beside it. */
export function MainButtons(props: MainButtonsProps): ReactNode {
  const { view, phones, now, ask, onTable } = props;
  const step = nextStep(view, phones);
  const going = view.tables.filter(({ phase, out }) => phase !== 'ended' && out === undefined);
  const held = going.every((table) => table.held);
  const go = (taken: NextStep): void => {
    for (const command of taken.commands) ask(command);
    if (taken.table !== undefined) onTable(taken.table, taken.fold);
  };
  return (
    <div className="main-buttons">
      {step && <MainStep {...props} step={step} onGo={go} />}
      {step?.to === undefined && (view.scene === 'play' || view.ended) && (
        <button type="button" className="main-button main-wide" onClick={() => ask({ type: 'show-split', on: !view.splitShown })}>
          {splitWords(view)}
        </button>
      )}
      {!view.ended && <TimerButtons timer={view.timer} now={now} ask={ask} />}
      {!view.ended && going.length > 0 && !held && (
        <button type="button" className="main-button" onClick={() => ask({ type: 'hold', tables: 'all' })}>
          Pause
        </button>
      )}
    </div>
  );
}

/** What the switch does: the screen keeps a split back for as long as anybody votes. */
function splitWords({ tables, splitShown }: ConsoleView): string {
  const voting = tables.some(({ phase, out }) => phase === 'voting' && out === undefined);
  if (voting) return splitShown ? 'Keep the split off the screen' : 'Show the split when the vote closes';
  return splitShown ? 'Hide the split' : 'Show the split';
}
