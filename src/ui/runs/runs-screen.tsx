import type { ReactNode } from 'react';
import { type Finding, findingWords } from './finding-words.ts';
import { type ManyProps, ManyRuns } from './many-runs.tsx';
import '../marks/spread.css';
import './runs-print.css';
import { RunsHead } from './runs-head.tsx';
import './runs-screen.css';
import './runs-tables.css';
import { type TwoProps, TwoSideBySide } from './two-side-by-side.tsx';
import { WhichRuns } from './which-runs.tsx';

type Head = Pick<Parameters<typeof RunsHead>[0], 'sheets' | 'sheet' | 'onSheet' | 'onHome' | 'onPrint'>;

interface Props extends Head, Omit<Parameters<typeof WhichRuns>[0], 'isFound'> {
  /** The address names a run that is not there to be compared. */
  readonly isLost: boolean;
  /** What the runs have in common; `undefined` until they have been counted. */
  readonly finding: Finding | undefined;
  /** Where there are exactly two. */
  readonly two: TwoProps | undefined;
  readonly many: ManyProps | undefined;
}

/** Runs of one sheet beside one another: two side by side, more as a tree. */
export function RunsScreen(props: Props): ReactNode {
  const { own, onTick, files, places, place, onPlace, isLost, finding, same, two, many, ...head } = props;
  const words = finding ? findingWords(finding) : { headline: 'Runs beside one another', says: '' };
  const isTicked = own.filter((run) => run.isTicked).length > 1;
  const compares = finding !== undefined && finding.runs > 1;
  return (
    <main className="spread-page runs-page">
      <RunsHead {...head} {...words} />
      <div role="status">
        {isLost && (
          <p className="spread-wrong runs-lost">
            The run that this address names is not among the runs of this sheet on this device. Tick others, or bring in its file.
          </p>
        )}
      </div>
      <div className="spread">
        <WhichRuns
          own={own}
          onTick={onTick}
          files={files}
          same={same}
          places={two ? [] : places}
          place={place}
          onPlace={onPlace}
          isFound={finding ? compares : isTicked}
        />
        {compares && (two ? <TwoSideBySide {...two} /> : many && <ManyRuns {...many} />)}
      </div>
      <footer className="runs-foot">
        <p>
          <b>What this page is not.</b> It says how often something was chosen, not how good it was. The study measures no effects and
          scores nobody; nor does this page.
        </p>
        <button type="button" className="button" onClick={head.onHome}>
          Back to the shelf
        </button>
      </footer>
    </main>
  );
}
