import { type ReactNode, useRef, useState } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import { AskFirst } from './ask-first.tsx';
import type { HomeActions } from './home-actions.ts';
import { OpenLink } from './open-link.tsx';
import { RenameRun } from './rename-run.tsx';
import { type Decisions, saidProgress } from './said-decisions.ts';
import { saidWhen } from './said-when.ts';

interface Props {
  readonly run: RunSummary;
  readonly decisions: Decisions;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: HomeActions;
}

/** One kept run: its name, where it stands, when it was last touched, and what can be done with it. */
export function RunRow({ run, decisions, now, actions }: Props): ReactNode {
  const [doing, setDoing] = useState<'renaming' | 'deleting'>();
  const rename = useRef<HTMLButtonElement>(null);
  const named = <span className="hidden-text"> {run.name}</span>;
  const done = (): void => {
    setDoing(undefined);
    requestAnimationFrame(() => rename.current?.focus());
  };
  return (
    <li className="run">
      <div className="run-words">
        {doing === 'renaming' ? (
          <RenameRun
            name={run.name}
            onCancel={done}
            onRename={(name) => {
              actions.onRename(run.id, name);
              done();
            }}
          />
        ) : (
          <h3 className="run-name">{run.name}</h3>
        )}
        <p className="run-state">
          {run.ending === undefined ? saidProgress(run.decisions, decisions) : `Ended: ${run.ending}`}
          <span className="run-when">{saidWhen(run.changed, now)}</span>
        </p>
      </div>
      <div className="run-actions">
        {run.ending === undefined && (
          <OpenLink className="button" href={`#/run/${run.id}`} onOpen={() => actions.onCarryOn(run.id)}>
            <span>Carry on{named}</span>
          </OpenLink>
        )}
        {(run.ending !== undefined || run.decisions > 0) && (
          <OpenLink className="button" href={`#/debrief/${run.id}`} onOpen={() => actions.onDebrief(run.id)}>
            <span>Debrief{named}</span>
          </OpenLink>
        )}
        <button type="button" className="quiet-link" ref={rename} onClick={() => setDoing('renaming')}>
          Rename{named}
        </button>
        <button type="button" className="quiet-link" onClick={() => actions.onExport(run.id)}>
          Save as a file{named}
        </button>
        <button type="button" className="quiet-link" onClick={() => actions.onCopyLink(run.id)}>
          Copy a link{named}
        </button>
        <button type="button" className="quiet-link" onClick={() => setDoing('deleting')}>
          Delete{named}
        </button>
      </div>
      {doing === 'deleting' && (
        <AskFirst
          question={`Delete “${run.name}”?`}
          says="It is kept nowhere else, and it cannot be brought back. To have a copy, save it as a file first."
          verb="Delete it"
          onYes={() => actions.onDelete(run.id)}
          onNo={() => setDoing(undefined)}
        />
      )}
    </li>
  );
}
