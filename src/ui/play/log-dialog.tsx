import { type ReactNode, useMemo } from 'react';
import type { Undoable } from '../../core/undoable.ts';
import type { Play } from '../../store/play.ts';
import { LogLine } from './log-line.tsx';
import { logOf } from './log-of.ts';
import { Modal } from './modal.tsx';
import './log.css';

interface Props {
  readonly play: Play;
  readonly undoable: readonly Undoable[];
  readonly onUndo: (entry: number) => void;
  readonly onClose: () => void;
}

/** Every step so far; decisions of this horizon can be gone back to. */
export function LogDialog({ play, undoable, onUndo, onClose }: Props): ReactNode {
  const items = useMemo(() => logOf(play), [play]);
  return (
    <Modal title="Log" onClose={onClose}>
      {items.length === 0 && <p>Nothing has been decided yet. What you do is written down here.</p>}
      {items.length > 0 && <p>You can go back to a decision of this horizon. What a horizon has closed stays closed.</p>}
      <ol className="log">
        {items.map((item, index) => {
          const open = item.kind === 'decide' && undoable.some(({ entry }) => entry === item.entry);
          // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end
          return <LogLine key={index} item={item} onUndo={open ? onUndo : undefined} />;
        })}
      </ol>
    </Modal>
  );
}
