import { type ReactNode, useId, useState } from 'react';
import { BringFiles } from './bring-files.tsx';
import { runsWords, sameWords } from './many-words.ts';
import { type OwnRow, OwnRuns } from './own-runs.tsx';
import { RunsSection } from './runs-section.tsx';
import { type Place, WhereMet } from './where-met.tsx';

interface Props {
  readonly own: readonly OwnRow[];
  readonly onTick: Parameters<typeof OwnRuns>[0]['onTick'];
  readonly files: Parameters<typeof BringFiles>[0];
  /** Runs that are on this device and in a file as well. */
  readonly same: number;
  readonly places: readonly Place[];
  readonly place: string | undefined;
  readonly onPlace: (id: string) => void;
  /** There are runs to compare as the page is opened: what they came to is read first, and this stays folded. */
  readonly isFound: boolean;
}

/** Which runs are compared: those of this device to tick, a place for files, and where they were met. */
export function WhichRuns({ own, onTick, files, same, places, place, onPlace, isFound }: Props): ReactNode {
  const id = useId();
  const [chosen, setOpen] = useState<boolean>();
  const isOpen = chosen ?? !isFound;
  return (
    <RunsSection title="Which runs" area="which">
      {isFound && (
        <button
          type="button"
          className="button which-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          onDragEnter={() => setOpen(true)}
        >
          Choose others, or bring in files
        </button>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is changed in it by any hand keeps it open */}
      <div className="which-runs" id={id} hidden={!isOpen} onChange={() => setOpen(true)} onDrop={() => setOpen(true)}>
        <div>
          <OwnRuns runs={own} onTick={onTick} />
          {same > 0 && <p>{`Of these, ${runsWords(same)} ${same === 1 ? 'is' : 'are'} also in a file and ${sameWords(same)}`}</p>}
          <WhereMet places={places} here={place} onPlace={onPlace} />
        </div>
        <BringFiles {...files} />
      </div>
    </RunsSection>
  );
}
