import { type ReactNode, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import type { SayLine } from '../../../workshop/say-next.ts';
import type { Asks } from './asks.ts';
import { LineUp } from './line-up.tsx';
import './say-next.css';

interface Props {
  readonly view: Pick<ConsoleView, 'sayNext' | 'tables' | 'ended' | 'line' | 'scene'>;
  readonly ask: Asks;
}

/** How far the room is: a line that was taken up stays until this is another. */
const stepOf = ({ tables, scene }: Props['view']): string =>
  [scene, ...tables.map(({ id, made, phase, decision }) => `${id} ${made} ${decision?.asks} ${phase}`)].join();

/** A line that was taken down again, or has not come to the screen yet, is not said to be there. */
const isUp = ({ line, table }: SayLine, up: string): boolean => table !== undefined || line === up;

/** One line to say next. It goes up on the screen only when it is sent there; once taken up it stays until it has been said. Any other line that is up stands over it. */
export function SayNext({ view, ask }: Props): ReactNode {
  const { sayNext, tables, ended } = view;
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<{ readonly line: SayLine; readonly at: string }>();
  const at = stepOf(view);
  const saying = taken?.at === at && isUp(taken.line, view.line) ? taken.line : undefined;
  const line = saying ?? sayNext.find(({ id }) => !passed.includes(id));
  const up = saying !== undefined && saying.table === undefined;
  return (
    <>
      {!up && <LineUp line={view.line} ask={ask} />}
      {line && (
        <LineToSay
          line={line}
          table={tables.find(({ id }) => id === line.table)?.title}
          said={saying !== undefined}
          onTake={
            ended
              ? undefined
              : () => {
                  ask(line.table === undefined ? { type: 'say', line: line.line } : { type: 'call-on', table: line.table });
                  setTaken({ line, at });
                }
          }
          onDown={up ? () => ask({ type: 'say', line: '' }) : undefined}
          onPass={() => {
            setPassed([...passed, line.id]);
            setTaken(undefined);
          }}
        />
      )}
    </>
  );
}

interface LineProps {
  readonly line: SayLine;
  /** Title of the table that it calls on. */
  readonly table: string | undefined;
  /** Whether it has been taken up. */
  readonly said: boolean;
  readonly onTake: (() => void) | undefined;
  /** Takes it off the screen, where it is there. */
  readonly onDown: (() => void) | undefined;
  readonly onPass: () => void;
}

function LineToSay({ line, table, said, onTake, onDown, onPass }: LineProps): ReactNode {
  return (
    <section className="console-part" aria-labelledby="say-heading">
      <h2 id="say-heading">Say next</h2>
      <p className="say-line">“{within(line.line)}”</p>
      <div className="say-buttons">
        {said && <p role="status">{table === undefined ? 'It is on the screen.' : `${table} has the word.`}</p>}
        {!said && onTake && (
          <button type="button" className="button button-ink" onClick={onTake}>
            {table === undefined ? 'Show it on screen' : `Call on ${table}`}
          </button>
        )}
        {onDown && (
          <button type="button" className="button" onClick={onDown}>
            Take it down
          </button>
        )}
        <button type="button" className="button" onClick={onPass}>
          {said ? 'Next line' : 'Skip'}
        </button>
      </div>
    </section>
  );
}

/** Quotations within a quotation have single marks. */
const within = (line: string): string => line.replaceAll('“', '‘').replaceAll('”', '’');
