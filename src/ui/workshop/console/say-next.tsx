import { type ReactNode, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import type { SayLine } from '../../../workshop/say-next.ts';
import type { Asks } from './asks.ts';
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

/** One line to say next. It goes up on the screen only when it is sent there; once taken up it stays until it has been said. */
export function SayNext({ view, ask }: Props): ReactNode {
  const { sayNext, tables, ended } = view;
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<{ readonly line: SayLine; readonly at: string }>();
  const at = stepOf(view);
  const saying = taken?.at === at && isUp(taken.line, view.line) ? taken.line : undefined;
  const line = saying ?? sayNext.find(({ id }) => !passed.includes(id));
  if (!line) return null;
  const pass = (): void => {
    setPassed([...passed, line.id]);
    setTaken(undefined);
  };
  const table = tables.find(({ id }) => id === line.table);
  const take = (): void => {
    ask(line.table === undefined ? { type: 'say', line: line.line } : { type: 'call-on', table: line.table });
    setTaken({ line, at });
  };
  return (
    <section className="console-part" aria-labelledby="say-heading">
      <h2 id="say-heading">Say next</h2>
      <p className="say-line">“{within(line.line)}”</p>
      <div className="say-buttons">
        {saying && <p role="status">{table ? `${table.title} has the word.` : 'It is on the screen.'}</p>}
        {!saying && !ended && (
          <button type="button" className="button button-ink" onClick={take}>
            {table ? `Call on ${table.title}` : 'Show it on screen'}
          </button>
        )}
        <button type="button" className="button" onClick={pass}>
          {saying ? 'Next line' : 'Skip'}
        </button>
      </div>
    </section>
  );
}

/** Quotations within a quotation have single marks. */
const within = (line: string): string => line.replaceAll('“', '‘').replaceAll('”', '’');
