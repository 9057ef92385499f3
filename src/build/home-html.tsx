import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import type { JourneySheet, Sheet } from '../store/sheets.ts';
import type { HomeActions } from '../ui/home/home-actions.ts';
import { HomeScreen } from '../ui/home/home-screen.tsx';

const nothing = (): void => undefined;

/** Nothing can be done before the scripts are there; what opens is a link. */
const noActions: HomeActions = {
  onMode: nothing,
  onSelect: nothing,
  onOpen: nothing,
  onJourney: nothing,
  onGoOn: nothing,
  onCarryOn: nothing,
  onDebrief: nothing,
  onRename: nothing,
  onDelete: nothing,
  onExport: nothing,
  onCopyLink: nothing,
  onImport: nothing,
  onRestoreAside: nothing,
  onDropAside: nothing,
  onNewest: nothing,
  onSettings: nothing,
  onHelp: nothing,
};

const { sheets, journeys } = JSON.parse(readFileSync('.generated/sheets.json', 'utf8')) as {
  readonly sheets: readonly Sheet[];
  readonly journeys: readonly JourneySheet[];
};

// The home screen as it is before anything is known of the player.
process.stdout.write(
  renderToString(
    <HomeScreen
      sheets={sheets}
      journeys={journeys}
      selected={sheets[0]?.id}
      runs={[]}
      aside={[]}
      mode="alone"
      notice={undefined}
      offline={false}
      actions={noActions}
      now={0}
    />,
  ),
);
