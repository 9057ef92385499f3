import type { ReactNode } from 'react';
import { drawRose } from '../../art/rose.ts';
import type { RunSummary } from '../../store/kept-run.ts';
import { Art } from '../art.tsx';
import type { Notice } from '../home/home-actions.ts';
import { ImportRun } from '../home/import-run.tsx';
import { NoticeStrip } from '../home/notice-strip.tsx';
import './packaged-home.css';

interface Props {
  readonly title: string;
  readonly setting: string;
  /** The run that is gone on with. */
  readonly run: RunSummary | undefined;
  /** The platform keeps it up to its last step. */
  readonly kept: boolean;
  readonly notice: Notice | undefined;
  readonly onBegin: () => void;
  readonly onCarryOn: (run: string) => void;
  readonly onDebrief: (run: string) => void;
  readonly onImport: (file: File) => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  /** Back to the platform, where it has said where that is. */
  readonly onLeave: (() => void) | undefined;
}

const mark = drawRose(29, 29, 28);

/** The first page of a scenario that a learning platform has opened: one sheet, one run, and the ways on. */
export function PackagedHome(props: Props): ReactNode {
  const { title, setting, run, kept, notice, onBegin, onCarryOn, onDebrief, onImport, onSettings, onHelp, onLeave } = props;
  return (
    <main className="packaged-home">
      <div className="packaged-sheet">
        <NoticeStrip notice={notice} />
        <Art markup={mark} viewBox="0 0 58 58" className="packaged-rose" />
        <p className="eyebrow">Bearings</p>
        <h1>{title}</h1>
        <p>{setting}</p>
        {run && <p className="packaged-run">{stands(run, kept)}</p>}
        <div className="packaged-ways">
          {run && (
            <button type="button" className="button button-ink" onClick={() => (run.ending === undefined ? onCarryOn : onDebrief)(run.id)}>
              {run.ending === undefined ? 'Carry on' : 'Read the debrief'}
            </button>
          )}
          <button type="button" className={run ? 'button' : 'button button-ink'} onClick={onBegin}>
            {run ? 'Begin anew' : 'Read the briefing'}
          </button>
          {run && run.ending === undefined && run.decisions > 0 && (
            <button type="button" className="button" onClick={() => onDebrief(run.id)}>
              Debrief so far
            </button>
          )}
          {onLeave && (
            <button type="button" className="button" onClick={onLeave}>
              Back to the learning platform
            </button>
          )}
        </div>
        <p className="packaged-more">
          <button type="button" className="quiet-link" onClick={onSettings}>
            Settings
          </button>
          <button type="button" className="quiet-link" onClick={onHelp}>
            Help
          </button>
          <ImportRun className="quiet-link" onImport={onImport} />
        </p>
      </div>
    </main>
  );
}

function stands({ decisions, ending }: RunSummary, kept: boolean): string {
  const where =
    ending === undefined ? `Your run stands after ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}.` : `Ended: ${ending}.`;
  return kept ? `${where} Your learning platform keeps it; the page can be closed.` : where;
}
