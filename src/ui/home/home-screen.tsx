import { type ReactNode, useRef, useState } from 'react';
import type { AsideRun, RunSummary } from '../../store/kept-run.ts';
import type { JourneySheet, Sheet } from '../../store/sheets.ts';
import type { HomeActions, Mode, Notice } from './home-actions.ts';
import './home-screen.css';

import { useKey } from '../use-key.ts';
import { BesideLink } from './beside-link.tsx';
import { ImportRun } from './import-run.tsx';
import { NothingPlayed } from './nothing-played.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import { RunsNote } from './runs-note.tsx';
import { saidDecisions, spanDecisions } from './said-decisions.ts';
import { Shelf } from './shelf.tsx';
import { played, runsOf } from './shelf-order.ts';
import { Spine } from './spine.tsx';
import { Strip } from './strip.tsx';
import { waysIn } from './way-in.ts';
import { YourRuns } from './your-runs.tsx';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly journeys: readonly JourneySheet[];
  /** Id of the selected sheet; the first stands in for one that is not there. */
  readonly selected: string | undefined;
  readonly runs: readonly RunSummary[];
  readonly aside: readonly AsideRun[];
  readonly mode: Mode;
  readonly notice: Notice | undefined;
  /** What stays true until something is done about it. */
  readonly standing?: readonly Notice[];
  /** Whether runs outlive the page. */
  readonly keeps?: boolean;
  readonly offline: boolean;
  readonly actions: HomeActions;
  /** Milliseconds since 1970, to say how long ago; the clock unless given. */
  readonly now?: number;
}

/** The home shelf. Renders without a browser, so that its words can be read before any script. */
export function HomeScreen(props: Props): ReactNode {
  const { sheets, journeys, selected, runs, aside, mode, notice, standing, keeps = true, offline, actions, now } = props;
  const [opened] = useState(() => Date.now());
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = mode === 'debrief' ? played(sheets, runs) : sheets;
  const sheet = shown.find(({ id }) => id === selected) ?? shown[0];
  const own = sheet ? runsOf(sheet.id, runs) : [];
  const ways = sheet && waysIn(sheet.id, own, mode);
  const enter = ways && (() => ways.first.go(actions));
  useKey('Enter', enter);

  const span = spanDecisions(sheets);
  const anyRuns = own.length > 0 || aside.length > 0;
  return (
    <div className="home">
      <div className="home-sheet" data-runs={anyRuns || undefined}>
        <Spine mode={mode} length={span && saidDecisions(span)} actions={actions}>
          {!anyRuns && <ImportRun className="spine-link" onImport={actions.onImport} />}
        </Spine>
        <main className="home-main">
          <OfflineStrip offline={offline} keeps={keeps} />
          <NoticeStrip notice={notice} standing={standing} />
          {mode === 'debrief' && shown.length === 0 ? (
            <NothingPlayed sheet={sheets[0]?.id} onAlone={() => actions.onMode('alone')} />
          ) : (
            <Shelf
              sheets={shown}
              journeys={mode === 'debrief' ? [] : journeys}
              actions={actions}
              inOneRow={mode === 'debrief'}
              runs={runs}
              selected={sheet?.id}
              onSelect={actions.onSelect}
              onEnter={enter}
            />
          )}
          {sheet && ways && (
            <Strip sheet={sheet} ways={ways} actions={actions}>
              <RunsNote count={own.length} heading={heading} />
              {mode === 'debrief' && <BesideLink sheet={sheet.id} />}
            </Strip>
          )}
          {anyRuns && <YourRuns sheet={sheet} runs={own} aside={aside} now={now ?? opened} actions={actions} heading={heading} />}
        </main>
      </div>
    </div>
  );
}
