import { type ReactNode, useId } from 'react';
import { lookRefusal } from '../../core/look.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { LookButton } from './look-button.tsx';
import { LooksFold } from './looks-fold.tsx';
import './look-strip.css';

interface Props {
  readonly play: Play;
  readonly onLook: (look: string) => void;
  /** Says why a look cannot be taken. */
  readonly onRefused: (says: string) => void;
  /** Opens again what a look found. */
  readonly onReread: (look: string) => void;
  /** Begins as one line that opens. */
  readonly folded: boolean;
  /** The line has been opened. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** What can be found out before choosing: quiet, one line a look, or one line for all where room is short. */
export function LookStrip({ play, onLook, onRefused, onReread, folded, unfolded, onUnfold }: Props): ReactNode {
  const { scenario, world } = play;
  const list = useId();
  const { looks } = need(tablesOf(scenario).beats, world.beat);
  if (looks.length === 0) return undefined;
  const open = !folded || unfolded;
  return (
    <div className="looks">
      {folded ? (
        <LooksFold play={play} looks={looks} open={open} controls={list} onToggle={() => onUnfold(!unfolded)} />
      ) : (
        <h3 className="looks-head">Before you choose</h3>
      )}
      <ul className="looks-list" id={list} hidden={!open}>
        {looks.map((look) => (
          <li key={look.id}>
            <LookButton
              scenario={scenario}
              world={world}
              look={look}
              refusal={lookRefusal(scenario, world, look.id)}
              onLook={onLook}
              onRefused={onRefused}
              onReread={onReread}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
