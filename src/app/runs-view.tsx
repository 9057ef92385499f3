import { sheets } from 'virtual:sheets';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Scenario } from '../core/scenario.ts';
import { useNarrow } from '../ui/debrief/use-narrow.ts';
import { type RunLetter, runLetters } from '../ui/runs/run-letter.ts';
import { RunsScreen } from '../ui/runs/runs-screen.tsx';
import { stepWords } from '../ui/runs/step-words.ts';
import { useBack } from '../ui/use-back.ts';
import type { AppState, Opened } from './app-state.ts';
import { download } from './download.ts';
import type { App } from './open-app.ts';
import { firstTicked } from './runs/first-ticked.ts';
import { placeName } from './runs/place-name.ts';
import type { Asked, Folded } from './runs/pooling.ts';
import { takeTable } from './runs/take-table.ts';
import { twoOf } from './runs/two-of.ts';
import { usePool } from './runs/use-pool.ts';
import { summaryOf } from './summary-of.ts';

interface Props {
  readonly opened: Opened;
  /** The run one comes from, where one does. */
  readonly from: string | undefined;
  readonly state: AppState;
  readonly app: App;
}

const newWriter = (): Worker => new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });

const titles = Object.fromEntries(sheets.map(({ id, title }) => [id, title]));

/** Runs of one sheet beside one another. */
export function RunsView({ opened, from, state, app }: Props): ReactNode {
  const { scenario } = opened;
  const own = useMemo(() => (state.runs ?? []).filter(({ journal }) => isOf(scenario, journal)), [state.runs, scenario]);
  const [ticked, setTicked] = useState<readonly string[] | undefined>();
  const [group, setGroup] = useState<string | undefined>();
  const [way, setWay] = useState<readonly string[]>([]);
  useBack(way.length > 0, () => setWay([]));
  const first = useMemo(() => firstTicked(own, from), [own, from]);
  const mine = ticked ?? first;
  const ids = mine.join(' ');
  const tracks = useNarrow() ? 5 : 10;
  const asked = useMemo((): Asked => ({ own: ids.split(' ').filter(Boolean), group, way, tracks }), [ids, group, way, tracks]);
  const setting = useMemo(() => ({ scenario, grounds: { hosts: opened.hosts, chapters: opened.chapters }, titles }), [opened, scenario]);
  const pool = usePool(setting, own, asked);
  const { folded } = pool;
  const two = useMemo(() => folded?.two && twoOf(opened, folded, own), [opened, folded, own]);
  // The same one while the runs are: what it is given to is large, and drawn again only when it must be.
  const onTable = useCallback((): void => {
    if (!folded) return;
    const { id, version } = scenario;
    const place = folded.group === undefined ? '' : placeName(opened, folded.group);
    const way = folded.way.map((key) => stepWords(scenario, key)).map(({ label, letter }) => `${label}: ${letter}`);
    const table = { scenario: id, version, place, way: way.join('; '), figures: folded.figures };
    void takeTable({ notify: app.notify, download, newWorker: newWriter }, table);
  }, [app, folded, opened, scenario]);
  const isLost = from !== undefined && ticked === undefined && state.runs !== undefined && !own.some(({ id }) => id === from);
  const choose = (chosen: () => void): void => {
    setWay([]);
    chosen();
  };
  return (
    <RunsScreen
      sheets={sheets}
      sheet={scenario.id}
      onSheet={(sheet) => app.navigate({ screen: 'runs', sheet })}
      onHome={() => app.navigate({ screen: 'home', mode: 'debrief' })}
      onPrint={() => window.print()}
      isLost={isLost}
      own={own.map((run) => ({
        id: run.id,
        name: run.name,
        says: pool.problems[run.id] ?? saysOf(summaryOf(run)),
        within: own.find(({ id }) => id === folded?.within[run.id])?.name,
        letter: two && letterOf(run.id, folded),
        isTicked: mine.includes(run.id),
        isSpoilt: pool.problems[run.id] !== undefined,
      }))}
      onTick={(id, isTicked) => choose(() => setTicked(isTicked ? [...mine, id] : mine.filter((one) => one !== id)))}
      files={{
        reading: pool.reading,
        outcome: pool.outcome,
        broken: pool.broken,
        onFiles: pool.read,
        onStop: pool.stop,
        onClear: () => choose(pool.clear),
      }}
      places={(folded?.groups ?? []).map(({ id, runs }) => ({ id, name: placeName(opened, id), runs }))}
      // What was pressed shows at once; the tree follows when it is folded.
      place={folded?.groups.some(({ id }) => id === group) ? group : folded?.group}
      onPlace={(id) => choose(() => setGroup(id))}
      finding={
        folded && {
          runs: folded.tree.runs,
          together: folded.together,
          oneRunUntil: two?.oneRunUntil ?? 0,
          within: Object.keys(folded.within).length,
          parted: folded.parted.map(({ key, runs }) => ({ ...stepWords(scenario, key), runs })),
        }
      }
      same={folded?.same ?? 0}
      two={two}
      many={
        folded && {
          scenario,
          tree: folded.tree,
          figures: folded.figures,
          ends: folded.ends,
          mine: own.find(({ id }) => id === folded.ends.mine)?.name,
          way: folded.way,
          onWay: setWay,
          onTable,
          said: state.notice?.text,
        }
      }
    />
  );
}

const isOf = (
  scenario: Scenario,
  { scenario: id, entries }: { readonly scenario: string; readonly entries: readonly { readonly kind: string }[] },
) => id === scenario.id && entries.some(({ kind }) => kind === 'decide');

/** Run A or B, where one of two is this. */
function letterOf(run: string, folded: Folded | undefined): RunLetter | undefined {
  return runLetters.find((_, at) => folded?.two?.[at]?.id === run);
}

const saysOf = ({ ending, decisions }: ReturnType<typeof summaryOf>): string =>
  ending === undefined ? `Under way, ${decisions} ${decisions === 1 ? 'decision' : 'decisions'} so far` : `Ended: ${ending}`;
