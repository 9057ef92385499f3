import type { ReactNode } from 'react';
import { drawRose } from '../../art/rose.ts';
import type { Play } from '../../store/play.ts';
import { Art } from '../art.tsx';
import { saidGround } from '../home/said-authority.ts';
import { LineIcon } from './line-icon.tsx';
import { monthWords } from './month-words.ts';
import { decisionWords, placeInRun } from './place-in-run.ts';
import './sheet-header.css';

const rose = drawRose(25, 25, 24);

interface Props {
  readonly play: Play;
  readonly gauges: ReactNode;
  readonly onLog: () => void;
  readonly onPause: () => void;
}

/** The head of the sheet: mark, title, where and when, the pools, log and pause. */
export function SheetHeader({ play, gauges, onLog, onPause }: Props): ReactNode {
  const { scenario, world } = play;
  return (
    <header className="sheet-header">
      <div className="sheet-title">
        <Art markup={rose} viewBox="0 0 50 50" className="sheet-mark" />
        <div>
          <h1>{scenario.title}</h1>
          <p className="sheet-where">
            <span>{saidGround(scenario)}</span>
            <span>{decisionWords(placeInRun(play))}</span>
            <span>{monthWords(scenario.starts, world.month)}</span>
          </p>
        </div>
      </div>
      {gauges}
      <div className="sheet-controls">
        <button type="button" onClick={onLog} aria-label="Log" title="Log">
          <LineIcon of="log" />
        </button>
        <button type="button" onClick={onPause} aria-label="Pause" title="Pause">
          <LineIcon of="pause" />
        </button>
      </div>
    </header>
  );
}
