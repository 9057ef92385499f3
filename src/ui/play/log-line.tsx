import type { ReactNode } from 'react';
import { LineIcon } from './line-icon.tsx';
import { LogDecision } from './log-decision.tsx';
import type { LogItem } from './log-of.ts';
import { SureButton } from './sure-button.tsx';

/** What whoever played them said. */
const tookIt = { [-1]: 'did not like it.', 0: 'let it stand.', 1: 'liked it.' } as const;

/** One line of the log, by what it is. */
export function LogLine({ item, onUndo }: { readonly item: LogItem; readonly onUndo: ((entry: number) => void) | undefined }): ReactNode {
  switch (item.kind) {
    case 'horizon':
      return (
        <li className="log-horizon">
          <h3>{item.title}</h3>
          <p>{item.line}</p>
        </li>
      );
    case 'look':
      return (
        <li className="log-small">
          <LineIcon of="look" />
          <p>
            <b>{item.look.title}</b> <span>{item.where}</span>
            <br />
            {item.look.text}
          </p>
        </li>
      );
    case 'frame':
      return (
        <li className="log-small">
          <LineIcon of="room" />
          <p>
            <i className="log-said">“{item.says}”</i>
            <br />
            {item.follows}
          </p>
        </li>
      );
    case 'drop':
      return (
        <li className="log-small">
          <LineIcon of="cross" />
          <p>
            Stopped: <b>{item.name}</b>
          </p>
        </li>
      );
    case 'event':
      return (
        <li className="log-small">
          <LineIcon of="room" />
          <p>
            <b>{item.title}</b>
            <br />
            {item.text}
          </p>
        </li>
      );
    case 'react':
      return (
        <li className="log-small">
          <LineIcon of="room" />
          <p>
            <b>{item.name}</b> {tookIt[item.by]}
          </p>
        </li>
      );
    case 'decide':
      return (
        <li className="log-decision">
          <LogDecision item={item} />
          {onUndo && (
            <SureButton
              name="Go back to here"
              of={item.question}
              says="This decision and all that came after it will be taken back."
              yes="Take it back"
              no="Leave it"
              onSure={() => onUndo(item.entry)}
            />
          )}
        </li>
      );
  }
}
