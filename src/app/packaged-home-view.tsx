import { type ReactNode, useState } from 'react';
import { PackagedHome } from '../ui/packaged/packaged-home.tsx';
import { usePlace } from '../ui/words/use-place.ts';
import type { AppState } from './app-state.ts';
import type { App } from './open-app.ts';
import { SettingsAndHelp } from './settings-and-help.tsx';
import { summaryOf } from './summary-of.ts';

interface Props {
  readonly state: AppState;
  readonly app: App;
  /** Ends the sitting and goes back to the platform, where it has said where to. */
  readonly onLeave: (() => void) | undefined;
}

/** The first page of a packaged scenario. */
export function PackagedHomeView({ state, app, onLeave }: Props): ReactNode {
  const [open, setOpen] = useState<'settings' | 'help' | undefined>();
  const { nothingKept } = usePlace();
  const [scenario] = Object.values(state.opened).flatMap((one) => one?.scenario ?? []);
  const [run] = state.runs ?? [];
  if (!scenario) return null;
  return (
    <>
      <PackagedHome
        title={scenario.title}
        setting={scenario.setting}
        run={run && summaryOf(run)}
        kept={run !== undefined && state.keeping === 'lasting' && !state.unkept.includes(run.id)}
        notice={state.notice ?? (nothingKept === undefined ? undefined : { kind: 'error', text: nothingKept })}
        onBegin={() => app.navigate({ screen: 'briefing', sheet: scenario.id })}
        onCarryOn={(id) => app.navigate({ screen: 'play', run: id })}
        onDebrief={(id) => app.navigate({ screen: 'debrief', run: id })}
        onImport={(file) => void app.importRun(file)}
        onSettings={() => setOpen('settings')}
        onHelp={() => setOpen('help')}
        onLeave={onLeave}
      />
      <SettingsAndHelp open={open} onClose={() => setOpen(undefined)} settings={state.settings} onSettings={app.changeSettings} />
    </>
  );
}
