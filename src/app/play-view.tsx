import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { reportOf } from '../debrief/report.ts';
import type { MapHandle } from '../map/mount-map.ts';
import type { Playing } from '../store/play.ts';
import { undoable } from '../store/undo.ts';
import { MomentPanel } from '../ui/panel/moment-panel.tsx';
import { panelHints } from '../ui/play/panel-hints.tsx';
import type { PlayActions, Preview, Spot } from '../ui/play/play-actions.ts';
import { PlayScreen } from '../ui/play/play-screen.tsx';
import type { Refused } from '../ui/play/status-line.tsx';
import { usePlace } from '../ui/words/use-place.ts';
import type { AppState } from './app-state.ts';
import { Arrival } from './arrival.tsx';
import { MapSlot } from './map-slot.tsx';
import type { App } from './open-app.ts';
import { standingNotices } from './standing-notices.ts';
import { useSound } from './use-sound.ts';
import { WalkedMap } from './walked-map.tsx';

const loadRose = () => import('../ui/rose/rose-screen.tsx');
const RoseScreen = lazy(() => loadRose().then(({ RoseScreen: screen }) => ({ default: screen })));

interface Props {
  readonly playing: Playing;
  readonly state: AppState;
  readonly app: App;
}

/** One run on the play sheet. */
export function PlayView({ playing, state, app }: Props): ReactNode {
  const play = useStore(playing.store);
  const place = usePlace();
  const [preview, setPreview] = useState<Preview>({});
  const [refused, setRefused] = useState<Refused | undefined>();
  const [card, setCard] = useState<Spot | undefined>();
  const [handle, setHandle] = useState<MapHandle | undefined>();
  const { scenario, journal, step } = play;
  useSound(play, state.settings.sound);
  // What comes later in a run is fetched while there is a network; what fails now is asked for again when it is needed.
  useEffect(() => {
    Promise.all([loadRose(), import('./debrief-view.tsx')]).catch(() => undefined);
  }, []);
  // A debrief is asked for next: what would have happened otherwise is begun while the ending is read.
  useEffect(() => {
    if (step === 'ended')
      import('./ask-what-ifs.ts')
        .then(({ askWhatIfs }) => askWhatIfs(scenario, journal, reportOf(scenario, journal)))
        .catch(() => undefined);
  }, [scenario, journal, step]);
  const undo = useMemo(() => undoable(play), [play]);
  const report = useMemo(() => (step === 'horizon-end' ? reportOf(scenario, journal) : undefined), [scenario, journal, step]);
  const actions: PlayActions = {
    onLook: (look) => {
      setCard(undefined);
      playing.send({ type: 'LOOK', look });
    },
    onPickFrame: (frame) => playing.send({ type: 'PICK_FRAME', frame }),
    onFrame: (frame) => playing.send({ type: 'FRAME', frame }),
    onPick: (option) => playing.send({ type: 'PICK', option }),
    onApply: (apply) => playing.send({ type: 'APPLY', apply }),
    onIntend: (meant, why) => playing.send({ type: 'INTEND', meant, why }),
    onDecide: () => {
      setPreview({});
      setCard(undefined);
      playing.send({ type: 'DECIDE' });
    },
    onContinue: () => playing.send({ type: 'CONTINUE' }),
    onDrop: (initiative) => playing.send({ type: 'DROP', initiative }),
    onUndo: playing.undoTo,
    onRefused: (says) => setRefused({ says }),
    onPreview: setPreview,
    onCard: setCard,
    onLeave: () => app.navigate({ screen: 'home', mode: 'alone' }),
    onDebrief: () => app.navigate({ screen: 'debrief', run: play.id }),
    onSave: () => app.exportRun(play.id),
  };
  if (step === 'horizon-end' && report) {
    const horizon = scenario.horizons.find(({ id }) => id === play.decided?.beat.horizon);
    return (
      <Suspense fallback={null}>
        <RoseScreen
          play={play}
          report={report}
          title={horizon?.title ?? scenario.title}
          mapAt={(decision) => <WalkedMap play={play} decision={decision} settings={state.settings} />}
          onContinue={actions.onContinue}
        />
        <Arrival screen="rose" />
      </Suspense>
    );
  }
  const standing = state.keeping !== 'lasting' && place.nothingKept;
  const evidence = (id: string): string | undefined => state.opened[scenario.id]?.evidence[id]?.summary;
  return (
    <PlayScreen
      play={play}
      actions={actions}
      settings={state.settings}
      onSettings={app.changeSettings}
      undoable={undo}
      card={card}
      preview={preview}
      refused={refused}
      offline={state.offline}
      kept={state.keeping === 'lasting' && !state.unkept.includes(play.id)}
      notice={state.notice ?? (standing ? { kind: 'error', text: standing } : standingNotices({ ...state, newest: undefined })[0])}
      zoom={handle}
      map={
        <MapSlot
          play={play}
          preview={preview}
          card={card}
          settings={state.settings}
          onCard={setCard}
          onPreview={setPreview}
          onHandle={setHandle}
        />
      }
      panel={
        <MomentPanel
          play={play}
          actions={actions}
          preview={preview}
          settings={state.settings}
          evidence={evidence}
          hints={panelHints(play, state.settings, app.changeSettings)}
        />
      }
    />
  );
}
