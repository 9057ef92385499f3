import { type ReactNode, useRef, useState } from 'react';
import type { Undoable } from '../../core/undoable.ts';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import { doKey } from './do-key.ts';
import type { Drawer } from './drawer.ts';
import { gaugeReadings, takesMore } from './gauge-readings.ts';
import { Gauges } from './gauges.tsx';
import { MapArea } from './map-area.tsx';
import type { MapZoom } from './map-tools.tsx';
import type { PlayActions, Preview, Spot } from './play-actions.ts';
import { PlayDialog, type PlayDialogName } from './play-dialog.tsx';
import { SheetHeader } from './sheet-header.tsx';
import { type Refused, StatusLine } from './status-line.tsx';
import { type PlayNotice, Strips } from './strips.tsx';
import { Track } from './track.tsx';
import { useHintsSeen } from './use-hints-seen.ts';
import { usePlayKeys } from './use-play-keys.ts';
import './play-screen.css';
import './play-contrast.css';

interface Props {
  readonly play: Play;
  readonly actions: PlayActions;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Decisions that can be taken back. */
  readonly undoable: readonly Undoable[];
  /** The spot whose card is open. */
  readonly card: Spot | undefined;
  readonly preview: Preview;
  /** Why what was tried last cannot be done. */
  readonly refused?: Refused | undefined;
  /** The canvas; until it is there the sheet says so. Nothing in it is read by assistive tech. */
  readonly map: ReactNode;
  /** The moment; nothing where another screen has it. */
  readonly panel: ReactNode;
  /** Moves the map nearer or farther, once it stands. */
  readonly zoom?: MapZoom | undefined;
  /** Whether the browser keeps the run up to its last step. */
  readonly kept?: boolean | undefined;
  readonly offline?: boolean | undefined;
  readonly notice?: PlayNotice | undefined;
}

/** Whether the key can stand open from the start: on a narrow window it would push the moment down. */
const hasRoom = (): boolean => window.innerWidth >= 78 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The play sheet: head, map with its key and lists, the moment beside it, and the line of decisions below. */
export function PlayScreen(props: Props): ReactNode {
  const {
    play,
    actions,
    settings,
    onSettings,
    undoable,
    card,
    preview,
    refused,
    map,
    panel,
    zoom,
    kept = true,
    offline = false,
    notice,
  } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<PlayDialogName>();
  const [drawer, setDrawer] = useState<Drawer>();
  const [keyShown, setKeyShown] = useState(hasRoom);
  useHintsSeen(play, settings, onSettings);
  usePlayKeys(sheet, settings.keys, (action) =>
    doKey(action, {
      play,
      actions,
      sheet: sheet.current,
      back: () => (card ? actions.onCard(undefined) : setDrawer(undefined)),
      toggleKey: () => setKeyShown(!keyShown),
      open: setDialog,
    }),
  );
  return (
    <div className="play">
      <div className="play-sheet" ref={sheet}>
        <button type="button" className="play-skip" onClick={() => sheet.current?.querySelector<HTMLElement>('#moment')?.focus()}>
          Skip to the decision
        </button>
        <SheetHeader
          play={play}
          gauges={<Gauges readings={gaugeReadings(play, preview)} more={takesMore(play, preview)} />}
          onLog={() => setDialog('log')}
          onPause={() => setDialog('pause')}
        />
        <Strips offline={offline} kept={kept} notice={notice} />
        <main className="play-stage">
          <MapArea
            play={play}
            actions={actions}
            settings={settings}
            onSettings={onSettings}
            card={card}
            map={map}
            drawer={drawer}
            onDrawer={setDrawer}
            zoom={zoom}
            keyShown={keyShown}
            onKeyShown={setKeyShown}
          />
          {panel !== undefined && panel !== null && (
            <section className="play-panel inset" id="moment" tabIndex={-1} aria-label="The decision" data-keys="panel">
              {panel}
            </section>
          )}
        </main>
        <Track play={play} />
        <StatusLine play={play} refused={refused} />
      </div>
      <PlayDialog
        open={dialog}
        onOpen={setDialog}
        play={play}
        actions={actions}
        settings={settings}
        onSettings={onSettings}
        undoable={undoable}
        kept={kept}
      />
    </div>
  );
}
