import { sheets } from 'virtual:sheets';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { holds } from '../core/holds.ts';
import type { Journal } from '../core/journal.ts';
import type { Chapter } from '../core/journey.ts';
import { stage } from '../core/stage.ts';
import type { World } from '../core/world.ts';
import { debriefOf } from '../debrief/debrief-of.ts';
import { keepBegun } from '../save/begun-commitment.ts';
import type { Playing } from '../store/play.ts';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import type { JourneyProps } from '../ui/debrief/journey-block.tsx';
import { usePlace } from '../ui/words/use-place.ts';
import { allWhatIfs } from './all-what-ifs.ts';
import type { AppState } from './app-state.ts';
import { askWhatIfs } from './ask-what-ifs.ts';
import { documentWriter, keepDocumentWriter } from './document-writer.ts';
import type { App } from './open-app.ts';
import { printRoute } from './routes.ts';
import { takeAway, type Writers } from './take-away.ts';

const writers: Writers = {
  document: documentWriter,
  data: () => new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' }),
};

const begun = keepBegun(() => window.sessionStorage);

interface Props {
  readonly playing: Playing;
  readonly state: AppState;
  readonly app: App;
}

/** What a run meant. */
export function DebriefView({ playing, state, app }: Props): ReactNode {
  const place = usePlace();
  useEffect(keepDocumentWriter, []);
  const { scenario, journal, id, world } = useStore(playing.store);
  const opened = state.opened[scenario.id];
  const staged = useMemo(() => opened && stage(opened.scenario, journal, opened), [opened, journal]);
  const met = staged?.ok ? staged : undefined;
  const told = useMemo(
    () =>
      debriefOf(opened?.scenario.authority ?? scenario.authority, { scenario, unlike: met?.unlike ?? [], chapter: met?.chapter }, journal),
    [opened, met, scenario, journal],
  );
  const { report, came, elsewhere } = told;
  const run = state.runs?.find((one) => one.id === id);
  const kept = state.keeping === 'lasting' && !state.unkept.includes(id);
  const evidence = opened?.evidence ?? {};
  const asked = useMemo(() => askWhatIfs(scenario, journal, report), [scenario, journal, report]);
  const { done, failed } = useStore(asked.store);
  return (
    <DebriefScreen
      scenario={scenario}
      report={report}
      runName={run?.name ?? ''}
      note={run?.note ?? ''}
      onNote={(note) => app.note(id, note)}
      commitments={run?.commitments ?? []}
      onCommit={(commitments) => app.commit(id, commitments)}
      begun={begun.of(id)}
      onBegin={(one) => begun.keep(id, one)}
      keptWhere={kept ? place.note : place.noteUnkept}
      onAgain={() => app.navigate({ screen: 'briefing', sheet: scenario.id, ...againIn(journal) })}
      onHome={() => app.navigate({ screen: 'home', mode: 'debrief' })}
      onPrint={() => window.print()}
      onTake={(what) =>
        void takeAway(app, writers, what, {
          ...told,
          id,
          journal,
          runName: run?.name ?? '',
          note: run?.note ?? '',
          commitments: run?.commitments ?? [],
          evidence,
          whatIf: (way) => allWhatIfs(asked.store, report.decisions.length, way),
        })
      }
      runsPage={printRoute({ screen: 'runs', sheet: scenario.id, from: id })}
      said={state.notice?.text}
      link={`${location.origin}${location.pathname}${printRoute({ screen: 'debrief', run: id })}`}
      evidence={(at) => evidence[at]}
      came={came}
      whatIfs={{ done, failed, hurry: asked.hurry }}
      onPlayOn={(decision, option) => app.playOnFrom(id, decision, option)}
      elsewhere={elsewhere}
      journey={met?.chapter && { ...journeyOf(met.chapter, world), onGoOn: () => void app.goOn(id) }}
    />
  );
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
