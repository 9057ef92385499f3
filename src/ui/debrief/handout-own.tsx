import type { ReactNode } from 'react';
import type { Commitment } from '../../core/commitment.ts';
import { cutNote } from './cut-note.ts';
import { HandoutPart } from './handout-part.tsx';

interface Props {
  readonly commitments: readonly Commitment[];
  readonly note: string;
  /** Characters of the note that there is room for. */
  readonly room: number;
}

/** Rows to write on by hand where nothing has been written yet. */
const blank: readonly Commitment[] = Array.from({ length: 3 }, () => ({ what: '', by: '', who: '' }));

/** What the player will do, and the note, as far as there is room. */
export function HandoutOwn({ commitments, note, room }: Props): ReactNode {
  const { shown, rest } = cutNote(note, room);
  return (
    <HandoutPart title="What you will do">
      <table className="handout-own" data-blank={commitments.length === 0 || undefined}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">By when</th>
            <th scope="col">With whom</th>
          </tr>
        </thead>
        <tbody>
          {(commitments.length === 0 ? blank : commitments).map(({ what, by, who }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
            <tr key={index}>
              <td>
                <span>{what}</span>
              </td>
              <td>
                <span>{by}</span>
              </td>
              <td>
                <span>{who}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown !== '' && (
        <>
          <p className="handout-note">
            <b>Your note.</b> {shown}
          </p>
          {rest !== '' && <p className="handout-cite">{rest}</p>}
        </>
      )}
    </HandoutPart>
  );
}
