import { type ReactNode, useId } from 'react';
import type { Frame } from '../../core/story.ts';
import { problemName, problemWords, workName, workWords } from './frame-words.ts';
import './frame-card.css';

interface Props {
  readonly frame: Frame;
  /** Name of the group of radio buttons. */
  readonly group: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One way to say what kind of problem this is: the words aloud, and the name for it that one can argue with. */
export function FrameCard({ frame, group, chosen, onChoose }: Props): ReactNode {
  const id = useId();
  return (
    <div className={chosen ? 'frame-card frame-chosen' : 'frame-card'}>
      <input
        type="radio"
        className="card-input"
        name={group}
        data-frame=""
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${id}-says`}
        aria-describedby={`${id}-kind`}
      />
      <q className="frame-says" id={`${id}-says`}>
        {frame.says}
      </q>
      <p className="frame-kind" id={`${id}-kind`}>
        <b>{problemName(frame.problem)}</b>: {problemWords[frame.problem]}. <b>{workName(frame.work)}</b>: {workWords[frame.work]}.
      </p>
    </div>
  );
}
