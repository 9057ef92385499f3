import { type ChangeEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { Broken, Chosen, Outcome, Progress } from '../../store/pooled.ts';
import { BrokenNote } from './broken-note.tsx';
import { filesDropped } from './files-dropped.ts';
import { figure } from './many-words.ts';
import { ReadOutcome } from './read-outcome.tsx';
import { useHandOver } from './use-hand-over.ts';

interface Props {
  /** A reading that is going on. */
  readonly reading: Progress | undefined;
  readonly outcome: Outcome | undefined;
  readonly broken: Broken | undefined;
  readonly onFiles: (chosen: Chosen) => void;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

/** A folder is chosen by an attribute that React has no name for. */
const asFolder = (field: HTMLInputElement | null): void => field?.setAttribute('webkitdirectory', '');

/** Where files of runs are dropped or chosen, what becomes of them, and how far the reading is. */
export function BringFiles({ reading, outcome, broken, onFiles, onStop, onClear }: Props): ReactNode {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const leave = useHandOver(field);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    onFiles({ files, unopened: [] });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void filesDropped(event.dataTransfer).then(onFiles);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons in it do the same
    <div
      className="bring"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>Runs from files</h3>
      <p>Drop files that others have saved with “Save as a file” or “Run file”, one run in each or a list of runs, as many as you like.</p>
      <p className="bring-ways">
        <label className="button">
          Choose files
          <input type="file" multiple className="hidden-text" ref={field} accept=".json,application/json" onChange={take} />
        </label>
        <label className="button">
          Choose a folder
          <input type="file" multiple className="hidden-text" ref={asFolder} onChange={take} />
        </label>
        {reading && (
          <button type="button" className="button" ref={leave} onClick={onStop}>
            Stop reading
          </button>
        )}
        {!reading && outcome && (
          <button type="button" className="button" ref={leave} onClick={onClear}>
            Forget these files
          </button>
        )}
      </p>
      {reading && (
        <p className="bring-progress">
          <progress value={reading.read} max={Math.max(1, reading.of)} aria-label="Runs read" />
          {`${figure(reading.read)} of ${figure(reading.of)} read`}
        </p>
      )}
      <div role="status">
        {broken && <BrokenNote broken={broken} />}
        {!reading && outcome && <ReadOutcome outcome={outcome} />}
      </div>
      <p className="bring-promise">
        Files are read on this device and sent nowhere. Names, notes, commitments and reasons are thrown away as they are read; what is left
        is gone when you leave this page.
      </p>
    </div>
  );
}
