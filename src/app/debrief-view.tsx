import { sheets } from 'virtual:sheets';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Commitment } from '../core/commitment.ts';
import { holds } from '../core/holds.ts';
import type { Journal } from '../core/journal.ts';
import type { Chapter } from '../core/journey.ts';
import { stage } from '../core/stage.ts';
import type { World } from '../core/world.ts';
import { endsOf } from '../debrief/counterfactuals.ts';
import { type Elsewhere, elsewhereOf } from '../debrief/elsewhere.ts';
import { reportOf } from '../debrief/report.ts';
import type { Playing } from '../store/play.ts';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import type { JourneyProps } from '../ui/debrief/journey-block.tsx';
import { usePlace } from '../ui/words/use-place.ts';
import { allWhatIfs } from './all-what-ifs.ts';
import type { AppState, Opened } from './app-state.ts';
import type { App } from './open-app.ts';
import { playedOn } from './played-on.ts';
import { printRoute } from './routes.ts';
import { takeAway, type Writers } from './take-away.ts';

const writers: Writers = {
  document: () => new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' }),
  data: () => new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' }),
};

/** Commitments begun and not added yet, by run: there again when the player comes back, gone with the page. */
const begun = new Map<string, Commitment>();

interface Props {
  readonly playing: Playing;
  readonly state: AppState;
  readonly app: App;
}

/** What a run meant. */
export function DebriefView({ playing, state, app }: Props): ReactNode {
  const place = usePlace();
  const { scenario, journal, id, world } = useStore(playing.store);
  const report = useMemo(() => reportOf(scenario, journal), [scenario, journal]);
  const run = state.runs?.find((one) => one.id === id);
  const kept = state.keeping === 'lasting' && !state.unkept.includes(id);
  const opened = state.opened[scenario.id];
  const evidence = opened?.evidence ?? {};
  const came = useMemo(() => endsOf(scenario, [world]), [scenario, world]);
  const asked = useMemo(() => playedOn(scenario, journal, report), [scenario, journal, report]);
  const { done, failed } = useStore(asked.store);
  const met = useMemo(() => opened && metOf(opened, journal), [opened, journal]);
  return (
    <DebriefScreen
      scenario={scenario}
      report={report}
      runName={run?.name ?? ''}
      note={run?.note ?? ''}
      onNote={(note) => app.note(id, note)}
      commitments={run?.commitments ?? []}
      onCommit={(commitments) => app.commit(id, commitments)}
      begun={begun.get(id)}
      onBegin={(one) => begun.set(id, one)}
      keptWhere={kept ? place.note : place.noteUnkept}
      onAgain={() => app.navigate({ screen: 'briefing', sheet: scenario.id, ...againIn(journal) })}
      onHome={() => app.navigate({ screen: 'home', mode: 'debrief' })}
      onPrint={() => window.print()}
      onTake={(what) =>
        void takeAway(app, writers, what, {
          id,
          scenario,
          journal,
          report,
          runName: run?.name ?? '',
          note: run?.note ?? '',
          commitments: run?.commitments ?? [],
          evidence,
          elsewhere: met?.elsewhere,
          came,
          whatIf: () => allWhatIfs(asked.store, report.decisions.length),
        })
      }
      beside={printRoute({ screen: 'runs', sheet: scenario.id, from: id })}
      said={state.notice?.text}
      link={`${location.origin}${location.pathname}${printRoute({ screen: 'debrief', run: id })}`}
      evidence={(at) => evidence[at]}
      came={came}
      whatIfs={{ done, failed, hurry: asked.hurry }}
      onPlayOn={(decision, option) => app.playOnFrom(id, decision, option)}
      elsewhere={met?.elsewhere}
      journey={met?.chapter && { ...journeyOf(met.chapter, world), onGoOn: () => void app.goOn(id) }}
    />
  );
}

/** Where a run was met, if not at home and on its own. */
function metOf(
  opened: Opened,
  journal: Journal,
): { readonly elsewhere: Elsewhere | undefined; readonly chapter: Chapter | undefined } | undefined {
  const staged = stage(opened.scenario, journal, opened);
  if (!staged.ok) return undefined;
  return { elsewhere: elsewhereOf(opened.scenario.authority, staged, journal), chapter: staged.chapter };
}

function journeyOf(chapter: Chapter, world: World): Omit<JourneyProps, 'onGoOn'> {
  const next = chapter.scenarios[chapter.number + 1];
  const ended = world.ended !== undefined;
  return {
    title: chapter.title,
    number: chapter.number + 1,
    of: chapter.scenarios.length,
    next: next === undefined ? undefined : (sheets.find(({ id }) => id === next)?.title ?? next),
    ended,
    outlook: ended ? chapter.outlook.filter(({ when }) => holds(when, world)) : [],
  };
}

/** Played again where it was played: in the same authority, or as the same journey's beginning. */
const againIn = ({ authority, journey }: Journal): { readonly authority?: string; readonly journey?: string } => ({
  ...(authority !== undefined && { authority }),
  ...(journey?.chapter === 0 && { journey: journey.id }),
});
