import type { ReactNode } from 'react';
import type { BehaviourWords } from '../../core/behaviours.ts';
import { studyPlace } from '../../debrief/study-place.ts';
import { timesWords } from '../../debrief/times-words.ts';

interface Props {
  readonly words: BehaviourWords;
  /** Decisions in which it landed. */
  readonly landed: number;
}

const kinds = [
  ['knowledge', 'Knowledge'],
  ['skills', 'Skills'],
  ['attributes', 'Attributes'],
] as const;

/** Knowledge, skills and attributes that the study lists under a behaviour, in our words, with where each stands. */
export function UnderBehaviour({ words, landed }: Props): ReactNode {
  return (
    <>
      <h3>What lies under it</h3>
      <p>
        {landed === 0
          ? 'It never landed, so this run called on none of these through it.'
          : `It landed ${timesWords(landed)}, and each time on something of these.`}{' '}
        The study lists them; the words are ours.
      </p>
      {kinds.map(([kind, name]) => (
        <div key={kind} className="behaviour-under">
          <h4>{name}</h4>
          <ul>
            {words[kind].map(({ says, evidence }) => (
              <li key={says}>
                {says} <span className="evidence-place">{[...new Set(evidence.map(studyPlace))].join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
