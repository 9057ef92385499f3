import type { ReactNode } from 'react';
import type { PhoneTable } from '../../../workshop/phone-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { PhoneNotes } from './phone-notes.tsx';
import './phone-over.css';

interface Props {
  readonly table: PhoneTable | undefined;
  /** Whether the room has; else the table has only played what the plan has for it. */
  readonly ended: boolean;
  /** Said to the room, or empty. */
  readonly line: string;
}

/** Where a story stopped that has no ending. */
function stopped(decisions: number, ended: boolean): string {
  if (decisions === 0) return 'Your table decided nothing.';
  const where = `The story stops here, after ${decisions === 1 ? 'one decision' : `${decisions} decisions`}.`;
  return ended ? where : `${where} Put the phone down: now it is talked over.`;
}

/** Once the room has ended: how it came out at one's table, and what it did, to keep. */
export function PhoneOver({ table, ended, line }: Props): ReactNode {
  const { ending, did = [] } = table ?? {};
  return (
    <div className="phone-part">
      <h2 className="phone-title">{ending?.title ?? (ended ? 'The workshop has ended' : 'Your table has played its part')}</h2>
      <p className="phone-says">{ending?.text ?? stopped(did.length, ended)}</p>
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
