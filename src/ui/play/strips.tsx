import type { ReactNode } from 'react';
import { LineIcon } from './line-icon.tsx';
import './strips.css';

/** Something that went wrong, or that ought to be known. */
export interface PlayNotice {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

interface Props {
  readonly offline: boolean;
  /** Whether the browser keeps the run up to its last step. */
  readonly kept: boolean;
  readonly notice: PlayNotice | undefined;
}

/** The strips under the header: no network, and what has gone wrong and what to do. */
export function Strips({ offline, kept, notice }: Props): ReactNode {
  return (
    <div className="play-strips">
      <div role="status">
        {offline && <p className="play-offline">No network. Everything here works{kept && ' and is saved on this device'}.</p>}
      </div>
      <div role="alert">
        {notice && (
          <p className={`play-notice play-notice-${notice.kind}`}>
            <LineIcon of="warning" />
            {notice.text}
          </p>
        )}
      </div>
    </div>
  );
}
