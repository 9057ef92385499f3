import { type ReactNode, useState } from 'react';

interface Props {
  /** Why it was not taken up, or `undefined` where it was. */
  readonly onRecover: (code: string, phrase: string) => Promise<string | undefined>;
}

/** Takes up a console whose computer is lost. */
export function RecoverForm({ onRecover }: Props): ReactNode {
  const [code, setCode] = useState('');
  const [phrase, setPhrase] = useState('');
  const [refused, setRefused] = useState<string>();
  return (
    <form
      className="opening-recover"
      onSubmit={(event) => {
        event.preventDefault();
        void onRecover(code, phrase).then(setRefused);
      }}
    >
      <h2>Take up a room whose computer is lost</h2>
      <label className="opening-field">
        Its code
        <input autoComplete="off" value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} />
      </label>
      <label className="opening-field">
        The eight words
        <input autoComplete="off" spellCheck={false} value={phrase} onChange={({ currentTarget }) => setPhrase(currentTarget.value)} />
      </label>
      {refused !== undefined && (
        <p className="opening-note" role="alert">
          {refused}
        </p>
      )}
      <p className="opening-buttons">
        <button type="submit" className="button">
          Take it up here
        </button>
      </p>
    </form>
  );
}
