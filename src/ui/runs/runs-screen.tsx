import type { ReactNode } from 'react';
import { BringFiles } from './bring-files.tsx';
import { type Finding, findingWords } from './finding-words.ts';
import { type ManyProps, ManyRuns } from './many-runs.tsx';
import { runsWords, sameWords } from './many-words.ts';
import { type OwnRow, OwnRuns } from './own-runs.tsx';
import './runs-print.css';
import { RunsHead } from './runs-head.tsx';
import './runs-screen.css';
import { RunsSection } from './runs-section.tsx';
import './runs-tables.css';
import { type TwoProps, TwoSideBySide } from './two-side-by-side.tsx';
import { type Place, WhereMet } from './where-met.tsx';

type Head = Pick<Parameters<typeof RunsHead>[0], 'sheets' | 'sheet' | 'onSheet' | 'onHome' | 'onPrint'>;

interface Props extends Head {
  readonly own: readonly OwnRow[];
  readonly onTick: Parameters<typeof OwnRuns>[0]['onTick'];
  readonly files: Parameters<typeof BringFiles>[0];
  readonly places: readonly Place[];
  readonly place: string | undefined;
  readonly onPlace: (id: string) => void;
  /** What the runs have in common; `undefined` until they have been counted. */
  readonly finding: Finding | undefined;
  /** Runs that are on this device and in a file as well. */
  readonly same: number;
  /** Where there are exactly two. */
  readonly two: TwoProps | undefined;
  readonly many: ManyProps | undefined;
}

/** Runs of one sheet beside one another: two side by side, more as a tree. */
export function RunsScreen(props: Props): ReactNode {
  const { own, onTick, files, places, place, onPlace, finding, same, two, many, ...head } = props;
  const words = finding ? findingWords(finding) : { headline: 'Runs beside one another', says: '' };
  const compares = finding !== undefined && finding.runs > 1;
  return (
    <main className="runs-page">
      <RunsHead {...head} {...words} />
      <div className="runs-spread">
        <RunsSection title="Which runs" area="which">
          <div className="which-runs">
            <div>
              <OwnRuns runs={own} onTick={onTick} />
              {same > 0 && <p>{`Of these, ${runsWords(same)} ${same === 1 ? 'is' : 'are'} also in a file and ${sameWords(same)}`}</p>}
              {!two && <WhereMet places={places} here={place} onPlace={onPlace} />}
            </div>
            <BringFiles {...files} />
          </div>
        </RunsSection>
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
