import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { roomReport } from '../../debrief/room/room-report.ts';
import { roomCsv } from '../../export/room-csv.ts';
import { runFormat, stageRun } from '../../save/check-run.ts';
import { NoRoom } from '../../ui/room/no-room.tsx';
import { RoomScreen, type RoomTake } from '../../ui/room/room-screen.tsx';
import { readRoomRecord } from '../../workshop/read-room-record.ts';
import { journalIn, type RoomRecord } from '../../workshop/room-record.ts';
import type { AppState, Opened } from '../app-state.ts';
import { storageOf } from '../browser-ports.ts';
import { download } from '../download.ts';
import type { App } from '../open-app.ts';
import { followRecord, forgetRecord, keptRecord } from './kept-record.ts';
import { roomFileName } from './room-file-name.ts';

interface Props {
  readonly code: string;
  readonly state: AppState;
  readonly app: App;
}

/** What the room's console has left here. */
function leftOf(code: string): string | undefined {
  const storage = storageOf(window);
  return storage && keptRecord(storage, code);
}

/** Whether this browser keeps nothing of the room any more. */
function forgot(code: string): boolean {
  const storage = storageOf(window);
  return storage !== undefined && forgetRecord(storage, code);
}

/** The debrief of a room: of the record that its console leaves here, or of one from a file. */
export function RoomView({ code, state, app }: Props): ReactNode {
  const [text, setText] = useState(() => leftOf(code));
  useEffect(() => {
    const take = (): void => setText((before) => leftOf(code) ?? before);
    // What was left while this page was on its way.
    take();
    return followRecord(code, take);
  }, [code]);
  const read = useMemo(() => (text === undefined ? undefined : readRoomRecord(text)), [text]);
  const record = read?.ok ? read.record : undefined;
  const scenario = record?.scenario;
  useEffect(() => {
    if (scenario !== undefined) void app.openSheet(scenario);
  }, [app, scenario]);
  const opened = scenario !== undefined && Object.hasOwn(state.opened, scenario) ? state.opened[scenario] : undefined;
  const home = (): void => app.navigate({ screen: 'home', mode: 'debrief' });
  const problem = (read && !read.ok ? read.says : undefined) ?? (record && opened && unplayable(opened, record));
  if (!record || !opened || problem !== undefined) {
    const waits = record !== undefined && problem === undefined;
    return (
      <NoRoom
        code={code}
        problem={problem}
        waits={waits && state.notice === undefined}
        said={state.notice?.text}
        onFile={setText}
        onHome={home}
      />
    );
  }
  const forget = (): void => {
    const done = forgot(code);
    if (done) setText(undefined);
    app.notify(
      done
        ? { kind: 'note', text: `${record.code} is forgotten in this browser.` }
        : { kind: 'error', text: 'This browser would not forget it. Clear the data it keeps for this page.' },
    );
  };
  const kept = text === leftOf(code);
  return <Shown opened={opened} record={record} state={state} app={app} onHome={home} onForget={kept ? forget : undefined} />;
}

/** Why a table's run cannot be played again here, or `undefined` where all can. */
function unplayable(opened: Opened, record: RoomRecord): string | undefined {
  for (const table of record.tables) {
    const staged = stageRun(opened.scenario, opened, journalIn(record, table));
    if (!staged.ok) return `${table.title}: ${staged.says}`;
  }
  return undefined;
}

interface ShownProps extends Omit<Props, 'code'> {
  readonly opened: Opened;
  readonly record: RoomRecord;
  readonly onHome: () => void;
  /** Only of what this browser keeps. */
  readonly onForget: (() => void) | undefined;
}

function Shown({ opened, record, state, app, onHome, onForget }: ShownProps): ReactNode {
  const { scenario } = opened;
  const report = useMemo(() => roomReport(scenario, record), [scenario, record]);
  const take = (what: RoomTake): void => {
    const name = roomFileName(record.code);
    const file = { runs: `${name}-runs.json`, table: `${name}-decisions.csv`, record: `${name}.json` }[what];
    if (what === 'table') download(file, roomCsv(record, report), 'text/csv');
    else download(file, `${JSON.stringify(what === 'record' ? record : runsOf(record), undefined, 2)}\n`);
    app.notify({ kind: 'note', text: `Saved: ${file}` });
  };
  return (
    <RoomScreen
      title={scenario.title}
      code={record.code}
      people={record.people}
      ended={record.ended}
      report={report}
      onTable={(id) => {
        const table = record.tables.find((one) => one.id === id);
        if (table) app.openTable(journalIn(record, table), `${table.title}, ${record.code}`);
      }}
      onTake={take}
      onPrint={() => window.print()}
      onHome={onHome}
      onForget={onForget}
      said={state.notice?.text}
    />
  );
}

/** Tables that have decided anything, as the list of runs that other pages read. */
const runsOf = (record: RoomRecord): readonly object[] =>
  record.tables
    .filter(({ entries }) => entries.some(({ kind }) => kind === 'decide'))
    .map((table) => ({
      bearings: 'run',
      format: runFormat,
      id: `${record.code.replace(' ', '-')}-${table.id}`,
      name: `${table.title}, ${record.code}`,
      journal: journalIn(record, table),
    }));
