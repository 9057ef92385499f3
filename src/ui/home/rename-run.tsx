import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { mostName } from '../../core/journal.ts';

interface Props {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a run while it is being changed. Enter keeps the new one, Esc the old one. */
export function RenameRun({ name, onRename, onCancel }: Props): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState(name);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const trimmed = draft.trim();
    if (trimmed === '' || trimmed === name) onCancel();
    else onRename(trimmed);
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className="rename" onSubmit={keep}>
      <label className="hidden-text" htmlFor={id}>
        Name of this run
      </label>
      <input
        id={id}
        className="rename-field"
        value={draft}
        maxLength={mostName}
        autoComplete="off"
        ref={takeFocus}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={cancel}
      />
      <button type="submit" className="button">
        Keep this name
      </button>
    </form>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.select();
}
