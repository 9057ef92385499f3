import type { ReactNode } from 'react';
import type { PhoneTable } from '../../../workshop/phone-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { PhoneNotes } from './phone-notes.tsx';
import './phone-over.css';

interface Props {
  readonly table: PhoneTable | undefined;
  /** Said to the room, or empty. */
  readonly line: string;
}

/** Once the room has ended: how it came out at one's table, and what it did, to keep. */
export function PhoneOver({ table, line }: Props): ReactNode {
  const { ending, did = [] } = table ?? {};
  return (
    <div className="phone-part">
      <h2 className="phone-title">{ending?.title ?? 'The workshop has ended'}</h2>
      <p className="phone-says">
        {ending?.text ??
          (did.length > 0
            ? `The story stopped here, after ${did.length === 1 ? 'one decision' : `${did.length} decisions`}.`
            : 'Your table decided nothing.')}
      </p>
      <PhoneNotes news={[]} line={line} folded={false} />
      {did.length > 0 && (
        <>
          <h3 className="phone-over-head">What your table did</h3>
          <ol className="phone-over">
            {did.map(({ letter, title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be decided twice, and its place is all that tells it apart
              <li key={at}>
                <VoteMark letter={letter} solid />
                <span>
                  <span className="hidden-text">{letter}. </span>
                  {title}
                </span>
              </li>
            ))}
          </ol>
          <p className="phone-says">The debrief is the facilitator’s to show. This page keeps the list for as long as it is open.</p>
        </>
      )}
    </div>
  );
}
