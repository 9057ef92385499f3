import { type ReactNode, useRef, useState } from 'react';
import { type Commitment, mostCommitments } from '../../core/commitment.ts';
import { commitmentWords } from '../../debrief/commitment-words.ts';
import { CommitmentForm } from './commitment-form.tsx';
import './commitments-block.css';
import { Section } from './section.tsx';

interface Props {
  /** As kept with the run. */
  readonly commitments: readonly Commitment[];
  /** Settles once they are kept or were refused. */
  readonly onCommit: (commitments: readonly Commitment[]) => Promise<void>;
  /** One begun here earlier and not added yet. */
  readonly begun: Commitment | undefined;
  readonly onBegin: (begun: Commitment) => void;
}

const none: Commitment = { what: '', by: '', who: '' };

/** What the player will do about it: written, changed, removed. What is half written stays until it is added, kept or left. */
export function CommitmentsBlock({ commitments, onCommit, begun, onBegin }: Props): ReactNode {
  const [adding, setAdding] = useState(begun ?? none);
  const [drafts, setDrafts] = useState<readonly (Commitment | undefined)[]>([]);
  const [said, setSaid] = useState('');
  const lead = useRef<HTMLParagraphElement>(null);
  const full = commitments.length >= mostCommitments;
  /** The change being written of each, in the order of the list. */
  const changes = commitments.map((_, at) => drafts[at]);
  const settle = (next: readonly Commitment[], left: typeof drafts, says: string): void => {
    setDrafts(left);
    // Said anew each time, though it were the same word.
    setSaid('');
    void onCommit(next).then(() => setSaid(says));
  };
  const write = (draft: Commitment): void => {
    setAdding(draft);
    onBegin(draft);
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
              {changes[index] ? (
                <CommitmentForm
                  name={`Change: ${one.what}`}
                  draft={changes[index]}
                  onWrite={(draft) => setDrafts(changes.with(index, draft))}
                  onKeep={(kept) => {
                    settle(commitments.with(index, kept), changes.with(index, undefined), 'Changed.');
                    backToLead();
                  }}
                  onLeave={() => {
                    setDrafts(changes.with(index, undefined));
                    backToLead();
                  }}
                />
              ) : (
                <>
                  <p>
                    <b>{one.what}</b> <span>{commitmentWords(one)}</span>
                  </p>
                  <button type="button" aria-label={`Change: ${one.what}`} onClick={() => setDrafts(changes.with(index, one))}>
                    Change
                  </button>
                  <button
                    type="button"
                    aria-label={`Remove: ${one.what}`}
                    onClick={() => {
                      settle(commitments.toSpliced(index, 1), changes.toSpliced(index, 1), 'Removed.');
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
        <CommitmentForm
          name="Something to add"
          draft={adding}
          onWrite={write}
          onKeep={(one) => {
            settle([...commitments, one], changes, 'Added.');
            write(none);
            if (commitments.length + 1 === mostCommitments) backToLead();
          }}
        />
      )}
      <p role="status" className="commitments-said">
        {said}
      </p>
    </Section>
  );
}
