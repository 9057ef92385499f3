import { type ReactNode, useState } from 'react';
import { most } from '../../../workshop/session.ts';
import type { Asks } from './asks.ts';

interface Props {
  readonly line: string;
  readonly ask: Asks;
  readonly onClose: () => void;
}

/** A line that everybody sees on the screen and the phones, until it is taken away. */
export function LineForm({ line, ask, onClose }: Props): ReactNode {
  const [text, setText] = useState(line);
  const say = (said: string): void => {
    ask({ type: 'say', line: said });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        say(text);
      }}
    >
      <label className="sheet-label">
        Everybody sees it at once
        <input
          data-first=""
          className="sheet-field"
          maxLength={most.line}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div className="sheet-row">
        <button type="submit" className="button button-ink">
          Show it
        </button>
        {line !== '' && (
          <button type="button" className="button" onClick={() => say('')}>
            Take it away
          </button>
        )}
      </div>
    </form>
  );
}
