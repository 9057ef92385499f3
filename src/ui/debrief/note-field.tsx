import { type ReactNode, useId, useState } from 'react';
import { mostNote } from '../../core/journal.ts';
import { useDraft } from '../use-draft.ts';

interface Props {
  /** As kept with the run. */
  readonly note: string;
  /** Settles once it is kept or was refused. */
  readonly onNote: (note: string) => Promise<void>;
  /** Where it is kept, in a sentence. */
  readonly keptWhere: string;
  /** Whether it is printed on the handout. */
  readonly prints: boolean;
  readonly onPrints: (prints: boolean) => void;
}

/** A note only the player sees, kept with the run while it is written. */
export function NoteField({ note, onNote, keptWhere, prints, onPrints }: Props): ReactNode {
  const [settled, setSettled] = useState(note);
  const { text, write, keep } = useDraft(note, (written) => void onNote(written).then(() => setSettled(written)));
  const id = useId();
  return (
    <div className="note">
      <label htmlFor={id} className="hidden-text">
        A note to yourself
      </label>
      <div className="note-field">
        <textarea
          id={id}
          rows={2}
          maxLength={mostNote}
          value={text}
          placeholder="Write a note to yourself"
          onChange={(event) => write(event.target.value)}
          onBlur={keep}
        />
        <button type="button" onClick={keep}>
          Keep
        </button>
      </div>
      <label className="note-prints">
        <input type="checkbox" checked={prints} onChange={(event) => onPrints(event.target.checked)} />
        Print it on the handout
      </label>
      <p role="status">{text !== '' && text === settled ? keptWhere : 'Only you see it.'}</p>
    </div>
  );
}
