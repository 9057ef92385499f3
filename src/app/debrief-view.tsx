import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { reportOf } from '../debrief/report.ts';
import type { Playing } from '../store/play.ts';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import type { AppState } from './app-state.ts';
import type { App } from './open-app.ts';

interface Props {
  readonly playing: Playing;
  readonly state: AppState;
  readonly app: App;
}

/** What a run meant. */
export function DebriefView({ playing, state, app }: Props): ReactNode {
  const { scenario, journal, id } = useStore(playing.store);
  const report = useMemo(() => reportOf(scenario, journal), [scenario, journal]);
  const run = state.runs?.find((one) => one.id === id);
  const kept = state.keeping === 'lasting' && !state.unkept.includes(id);
  const evidence = state.opened[scenario.id]?.evidence ?? {};
  return (
    <DebriefScreen
      scenario={scenario}
      report={report}
      runName={run?.name ?? ''}
      note={run?.note ?? ''}
      onNote={(note) => app.note(id, note)}
      keptWhere={
        kept ? 'Kept with this run, on this device only.' : 'Not kept after the page is closed. Save the figures to have it in a file.'
      }
      onAgain={() => app.navigate({ screen: 'briefing', sheet: scenario.id })}
      onHome={() => app.navigate({ screen: 'home', mode: 'debrief' })}
      onPrint={() => window.print()}
      onExport={() => app.exportRun(id)}
      onCopyLink={() => void app.copyLink(id)}
      said={state.notice?.text}
      evidence={(at) => evidence[at]}
    />
  );
}
