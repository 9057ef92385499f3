import { type ReactNode, useState } from 'react';
import type { AsideRun } from '../../store/kept-run.ts';
import { AskFirst } from './ask-first.tsx';

interface Props {
  readonly run: AsideRun;
  readonly onSave: () => void;
  readonly onNewest: () => void;
  readonly onDrop: () => void;
}

/** A kept run that would not open: what is wrong with it, and its whole text to take away. */
export function AsideRow({ run, onSave, onNewest, onDrop }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const name = run.name === '' ? 'A run without a name' : run.name;
  const named = <span className="hidden-text"> {name}</span>;
  return (
    <li className="run run-aside">
      <div className="run-words">
        <h3 className="run-name">{name}</h3>
        <p className="run-state">{run.problem}</p>
      </div>
      <div className="run-actions">
        {run.newer && (
          <button type="button" className="button" onClick={onNewest}>
            Get the newest Bearings
          </button>
        )}
        <button type="button" className="quiet-link" onClick={onSave}>
          Save as a file{named}
        </button>
        <button type="button" className="quiet-link" onClick={() => setAsking(true)}>
          Delete{named}
        </button>
      </div>
      {asking && (
        <AskFirst
          question={`Delete “${name}”?`}
          says="It does not open here, but its text is whole. To have a copy, save it as a file first."
          verb="Delete it"
          onYes={onDrop}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}
