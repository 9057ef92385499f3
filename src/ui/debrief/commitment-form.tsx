import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Commitment, mostBy, mostWhat, mostWith } from '../../core/commitment.ts';

interface Props {
  /** What the form is for, as a screen reader names it. */
  readonly name: string;
  /** As written so far. */
  readonly draft: Commitment;
  readonly onWrite: (draft: Commitment) => void;
  readonly onKeep: (commitment: Commitment) => void;
  /** Where the draft changes one that is there: goes back without changing it. */
  readonly onLeave?: () => void;
}

const fields = [
  ['what', 'What', mostWhat],
  ['by', 'By when', mostBy],
  ['who', 'With whom', mostWith],
] as const;

/** By when, what, with whom. Only the what is asked for. */
export function CommitmentForm({ name, draft, onWrite, onKeep, onLeave }: Props): ReactNode {
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const untouched = useRef(false);
  const id = useId();
  const changes = onLeave !== undefined;
  useEffect(() => {
    if (changes) first.current?.focus();
  }, [changes]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = { what: draft.what.trim(), by: draft.by.trim(), who: draft.who.trim() };
    if (said.what !== '') {
      untouched.current = true;
      onKeep(said);
      return;
    }
    // The second press of a double click finds the form empty that the first has just kept: nothing is amiss.
    setMissing(!untouched.current);
    first.current?.focus();
  };
  return (
    <form
      className="commitment-form"
      aria-label={name}
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
              onWrite({ ...draft, [field]: event.target.value });
              setMissing(false);
              untouched.current = false;
            }}
          />
        </p>
      ))}
      <p className="commitment-ways">
        <button type="submit">{changes ? 'Keep it' : 'Add'}</button>
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
