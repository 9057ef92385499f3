import { type ReactNode, useRef, useState } from 'react';
import { type Commitment, mostCommitments } from '../../core/commitment.ts';
import { commitmentWords } from '../../debrief/commitment-words.ts';
import { CommitmentForm } from './commitment-form.tsx';
import './commitments-block.css';
import { Section } from './section.tsx';

interface Props {
  /** As kept with the run. */
  readonly commitments: readonly Commitment[];
  readonly onCommit: (commitments: readonly Commitment[]) => void;
}

/** What the player will do about it: written, changed, removed. */
export function CommitmentsBlock({ commitments, onCommit }: Props): ReactNode {
  const [changing, setChanging] = useState<number | undefined>(undefined);
  const [said, setSaid] = useState('');
  const lead = useRef<HTMLParagraphElement>(null);
  const full = commitments.length >= mostCommitments;
  const settle = (next: readonly Commitment[], says: string): void => {
    onCommit(next);
    setChanging(undefined);
    setSaid(says);
  };
  // What had the focus is gone from the page after these: it goes to the line above the list, and the list is read from there.
  const backToLead = (): void => lead.current?.focus({ preventScroll: true });
  return (
    <Section title="What you will do" area="commitments">
      <p className="commitments-lead" ref={lead} tabIndex={-1}>
        What, by when, with whom. Kept with your note, and printed on the handout.
      </p>
      {commitments.length > 0 && (
        <ol className="commitments-list">
          {commitments.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and their order is all that tells them apart
            <li key={index}>
              {index === changing ? (
                <CommitmentForm
                  commitment={one}
                  onKeep={(kept) => {
                    settle(commitments.with(index, kept), 'Changed.');
                    backToLead();
                  }}
                  onLeave={() => {
                    setChanging(undefined);
                    backToLead();
                  }}
                />
              ) : (
                <>
                  <p>
                    <b>{one.what}</b> <span>{commitmentWords(one)}</span>
                  </p>
                  <button type="button" aria-label={`Change: ${one.what}`} onClick={() => setChanging(index)}>
                    Change
                  </button>
                  <button
                    type="button"
                    aria-label={`Remove: ${one.what}`}
                    onClick={() => {
                      settle(commitments.toSpliced(index, 1), 'Removed.');
                      backToLead();
                    }}
                  >
                    Remove
                  </button>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {full ? (
        <p className="commitments-full">{`${mostCommitments} are the most that can be kept to. Remove one to add another.`}</p>
      ) : (
        changing === undefined && <CommitmentForm key={commitments.length} onKeep={(one) => settle([...commitments, one], 'Added.')} />
      )}
      <p role="status" className="commitments-said">
        {said}
      </p>
    </Section>
  );
}
