import { type ReactNode, useEffect, useRef } from 'react';
import '../marks/spread.css';
import './room-screen.css';

interface Props {
  readonly code: string;
  /** What is wrong with the record that was read. */
  readonly problem: string | undefined;
  /** It is there, and its scenario is being fetched. */
  readonly waits: boolean;
  readonly said: string | undefined;
  readonly onFile: (text: string) => void;
  readonly onHome: () => void;
}

/** Where there is no record of a room to show: what to do about it. */
export function NoRoom({ code, problem, waits, said, onFile, onHome }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const gone = said !== undefined;
  // What had the focus went with the record that was forgotten.
  useEffect(() => {
    if (gone) heading.current?.focus();
  }, [gone]);
  return (
    <main className="spread-page room-page room-none">
      <p className="eyebrow">Debrief of a room</p>
      <h1 ref={heading} tabIndex={-1}>
        {waits ? 'The record is being read' : 'No record of a room yet'}
      </h1>
      {!waits && (
        <p>
          {code === ''
            ? 'Open it from the facilitator’s console, or choose the file that was saved there.'
            : `This browser keeps nothing of ${code}. Open the debrief from the facilitator’s console, or choose the file that was saved there.`}
        </p>
      )}
      <div role="alert">{problem !== undefined && <p className="spread-wrong room-problem">{problem}</p>}</div>
      <div role="status">{said !== undefined && <p>{said}</p>}</div>
      <p className="room-ways">
        <label className="button">
          Choose a record
          <input
            type="file"
            className="hidden-text"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              // A record of eighty tables is under two million characters.
              if (file) void (file.size > 8_000_000 ? Promise.resolve('') : file.text()).then(onFile, () => onFile(''));
            }}
          />
        </label>
        <button type="button" className="button" onClick={onHome}>
          To the shelf
        </button>
      </p>
    </main>
  );
}
