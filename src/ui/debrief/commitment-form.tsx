import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Commitment, mostBy, mostWhat, mostWith } from '../../core/commitment.ts';

interface Props {
  /** The one being changed; a new one otherwise. */
  readonly commitment?: Commitment;
  readonly onKeep: (commitment: Commitment) => void;
  readonly onLeave?: () => void;
}

const none: Commitment = { what: '', by: '', who: '' };
const fields = [
  ['what', 'What', mostWhat],
  ['by', 'By when', mostBy],
  ['who', 'With whom', mostWith],
] as const;

/** By when, what, with whom. Only the what is asked for. */
export function CommitmentForm({ commitment, onKeep, onLeave }: Props): ReactNode {
  const [draft, setDraft] = useState(commitment ?? none);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (commitment) first.current?.focus();
  }, [commitment]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = { what: draft.what.trim(), by: draft.by.trim(), who: draft.who.trim() };
    if (said.what !== '') {
      onKeep(said);
      return;
    }
    setMissing(true);
    first.current?.focus();
  };
  return (
    <form
      className="commitment-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave?.();
      }}
    >
      {fields.map(([field, label, most]) => (
        <p key={field} data-field={field}>
          <label htmlFor={`${id}${field}`}>{label}</label>
          <input
            ref={field === 'what' ? first : undefined}
            id={`${id}${field}`}
            type="text"
            maxLength={most}
            autoComplete="off"
            value={draft[field]}
            aria-invalid={(field === 'what' && missing) || undefined}
            aria-describedby={field === 'what' && missing ? `${id}missing` : undefined}
            onChange={(event) => {
              setDraft({ ...draft, [field]: event.target.value });
              setMissing(false);
            }}
          />
        </p>
      ))}
      <p className="commitment-ways">
        <button type="submit">{commitment ? 'Keep it' : 'Add'}</button>
        {onLeave && (
          <button type="button" onClick={onLeave}>
            Leave it
          </button>
        )}
      </p>
      {missing && (
        <p id={`${id}missing`} className="commitment-missing">
          Say what you will do first.
        </p>
      )}
    </form>
  );
}
