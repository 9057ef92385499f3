import { type ReactNode, useId, useState } from 'react';
import { mostNote } from '../../core/journal.ts';

interface Props {
  /** As kept with the run. */
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A note only the player sees, kept on this device with the run. */
export function NoteField({ note, onNote }: Props): ReactNode {
  const [draft, setDraft] = useState(note);
  const id = useId();
  const kept = draft === note;
  const keep = (): void => {
    if (!kept) onNote(draft);
  };
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
          value={draft}
          placeholder="Write a note to yourself"
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
        />
        <button type="button" onClick={keep}>
          Keep
        </button>
      </div>
      <p role="status">{draft !== '' && kept ? 'Kept with this run, on this device only.' : 'Only you see it.'}</p>
    </div>
  );
}
