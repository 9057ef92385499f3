import { journeys, sheets } from 'virtual:sheets';
import { type ReactNode, useMemo, useState } from 'react';
import type { HomeActions, Mode } from '../ui/home/home-actions.ts';
import { HomeScreen } from '../ui/home/home-screen.tsx';
import type { AppState } from './app-state.ts';
import type { App } from './open-app.ts';
import { SettingsAndHelp } from './settings-and-help.tsx';
import { standingNotices } from './standing-notices.ts';
import { summaryOf } from './summary-of.ts';

interface Props {
  readonly state: AppState;
  readonly app: App;
  readonly mode: Mode;
}

/** The shelf, with what this browser keeps. */
export function HomeView({ state, app, mode }: Props): ReactNode {
  const [selected, setSelected] = useState(sheets[0]?.id);
  const [open, setOpen] = useState<'settings' | 'help' | undefined>();
  const runs = useMemo(() => (state.runs ?? []).map(summaryOf), [state.runs]);
  const actions: HomeActions = {
    onMode: (next) => app.navigate({ screen: 'home', mode: next }),
    onSelect: setSelected,
    onOpen: (sheet) => app.navigate({ screen: 'briefing', sheet }),
    onJourney: (sheet, journey) => app.navigate({ screen: 'briefing', sheet, journey }),
    onGoOn: (run) => void app.goOn(run),
    onCarryOn: (run) => app.navigate({ screen: 'play', run }),
    onDebrief: (run) => app.navigate({ screen: 'debrief', run }),
    onRename: app.rename,
    onDelete: (run) => void app.remove(run),
    onExport: app.exportRun,
    onCopyLink: (run) => void app.copyLink(run),
    onImport: (file) => void app.importRun(file),
    onRestoreAside: (run) => void app.asideFile(run),
    onDropAside: (run) => void app.dropAside(run),
    onNewest: app.getNewest,
    onSettings: () => setOpen('settings'),
    onHelp: () => setOpen('help'),
  };
  return (
    <>
      <HomeScreen
        sheets={sheets}
        journeys={journeys}
        selected={selected}
        runs={runs}
        aside={state.aside}
        mode={mode}
        notice={state.notice}
        standing={standingNotices(state)}
        keeps={state.keeping === 'lasting'}
        offline={state.offline}
        actions={actions}
      />
      <SettingsAndHelp open={open} onClose={() => setOpen(undefined)} settings={state.settings} onSettings={app.changeSettings} />
    </>
  );
}
