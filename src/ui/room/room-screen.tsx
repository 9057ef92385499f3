import type { ReactNode } from 'react';
import { drawRose } from '../../art/rose.ts';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import { Art } from '../art.tsx';
import { countWords } from '../words/count-words.ts';
import { AskFirst } from '../workshop/console/ask-first.tsx';
import { ChosenList } from './chosen-list.tsx';
import { EndsTables } from './ends-tables.tsx';
import '../marks/spread.css';
import { HeardList } from './heard-list.tsx';
import { Parted } from './parted.tsx';
import { RoomSection } from './room-section.tsx';
import { Routes } from './routes.tsx';
import './room-screen.css';
import './room-print.css';
import { TakenTable } from './taken-table.tsx';
import { tablesWords } from './where-words.ts';

/** What a room can be taken away as. */
export type RoomTake = 'record' | 'runs' | 'table';

interface Props {
  /** Of the scenario. */
  readonly title: string;
  readonly code: string;
  readonly people: number;
  /** Whether the workshop has ended: until then more may come. */
  readonly ended: boolean;
  readonly report: RoomReport;
  readonly onTable: (id: string) => void;
  readonly onTake: (what: RoomTake) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
  /** Where this browser keeps the record, and can be asked to keep it no longer. */
  readonly onForget: (() => void) | undefined;
  /** What came of the last thing asked for here. */
  readonly said: string | undefined;
}

const mark = drawRose(29, 29, 28);

/** What a room's tables did, as one printed spread. */
export function RoomScreen({ title, code, people, ended, report, onTable, onTake, onPrint, onHome, onForget, said }: Props): ReactNode {
  const { headline, findings, parting, questions, tables } = report;
  // Columns of near the same length: a row for every table makes the left one long.
  const long = tables.length > 4;
  return (
    <main className="spread-page room-page">
      <header className="room-head">
        <button type="button" className="spread-home" onClick={onHome}>
          <Art markup={mark} viewBox="0 0 58 58" />
          <span className="hidden-text">To the shelf</span>
        </button>
        <div>
          <p className="eyebrow">{`Debrief of a room: ${title} · ${code}`}</p>
          <h1>{headline}</h1>
          <p>
            {`${countWords(tables.length, 'table')}${people > 0 ? `, ${countWords(people, 'person', 'people')}` : ''}. ${ended ? 'The workshop has ended.' : 'The workshop goes on.'}`}
            {!ended && <span className="room-follows"> This page follows it.</span>}
          </p>
        </div>
        <nav aria-label="This debrief">
          <button type="button" className="button" onClick={onPrint}>
            Print
          </button>
        </nav>
      </header>
      <div className="spread">
        <Parted parting={parting} />
        <Routes report={report} over={ended} onTable={onTable} />
        <div className="room-halves">
          <div>
            <RoomSection title="What to talk about" area="talk">
              {findings.length === 0 ? (
                <p>Nothing yet: two tables and a decision are needed.</p>
              ) : (
                <ol className="room-list">
                  {findings.map((finding) => (
                    <li key={finding}>{finding}</li>
                  ))}
                </ol>
              )}
            </RoomSection>
            <TakenTable report={report} />
            {!long && <HeardList report={report} />}
          </div>
          <div>
            <RoomSection title="Questions to the room" area="questions">
              {questions.length === 0 ? (
                <p>Questions come with the first decisions.</p>
              ) : (
                <ol className="room-list">
                  {questions.map(({ text, tables: raised }) => (
                    <li key={text}>
                      {text} {tables.length > 1 && <small>{raised.length === tables.length ? 'every table' : tablesWords(raised)}</small>}
                    </li>
                  ))}
                </ol>
              )}
            </RoomSection>
            {long && <HeardList report={report} />}
          </div>
        </div>
        <ChosenList report={report} />
        <EndsTables report={report} over={ended} />
        <RoomSection title="Take it away" area="keep">
          <p className="spread-note">
            A table’s name opens its own debrief: handout, document, tables and run file are there. No file holds anybody’s name; a table’s
            own lines why are in its run.
          </p>
          <p className="room-ways">
            <button type="button" className="button" onClick={() => onTake('runs')}>
              All runs, one file
            </button>
            <button type="button" className="button" onClick={() => onTake('table')}>
              Table of decisions (CSV)
            </button>
            <button type="button" className="button" onClick={() => onTake('record')}>
              Record of the room
            </button>
            {onForget && (
              <AskFirst
                className="button"
                question="This browser forgets what the tables did; files that were saved stay. Forget it?"
                yes="Forget it"
                onSure={onForget}
              >
                Forget it here
              </AskFirst>
            )}
          </p>
          <p role="status">{said}</p>
        </RoomSection>
      </div>
    </main>
  );
}
