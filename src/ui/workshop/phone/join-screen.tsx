import { type FormEvent, type ReactNode, useState } from 'react';
import { readCode } from '../../../workshop/code.ts';
import { most } from '../../../workshop/session.ts';
import { PhoneHead } from './phone-head.tsx';
import './join-screen.css';
import './phone-screen.css';

interface Props {
  /** As the address brought it, or as it was typed before. */
  readonly code: string;
  /** Tries to come in: why it did not do, or `undefined` where it did. */
  readonly onJoin: (code: string, name: string) => Promise<string | undefined>;
}

/** The way in on a phone: a word and two digits, and a name for whoever wants one. */
export function JoinScreen({ code: brought, onJoin }: Props): ReactNode {
  const [code, setCode] = useState(brought);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const read = readCode(code);
    if (read === undefined) {
      setRefused('A code is a word and two digits, such as TERN 42. Check the screen.');
      return;
    }
    setBusy(true);
    setRefused(undefined);
    setRefused(await onJoin(read, name.trim()));
    setBusy(false);
  };
  return (
    <div className="phone">
      <PhoneHead title="Bearings" />
      <main className="phone-main">
        <form className="join-form" onSubmit={(event) => void join(event)}>
          <h2 className="phone-title">Join the room</h2>
          <label>
            <span>Code on the screen</span>
            <input
              type="text"
              className="join-field join-field-code"
              value={code}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              required
              aria-invalid={refused !== undefined}
              aria-describedby={refused === undefined ? undefined : 'join-refused'}
              onChange={({ target }) => setCode(target.value)}
            />
          </label>
          {refused !== undefined && (
            <p className="phone-refused" role="alert" id="join-refused">
              {refused}
            </p>
          )}
          <label>
            <span>Your name, if you like</span>
            <input
              type="text"
              className="join-field"
              value={name}
              maxLength={most.name}
              autoComplete="given-name"
              enterKeyHint="go"
              aria-describedby="join-name-note"
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <small id="join-name-note">Only the facilitator sees it. It may be made up.</small>
          <button type="submit" className="join-go" aria-disabled={busy}>
            {busy ? 'Joining' : 'Join'}
          </button>
        </form>
      </main>
    </div>
  );
}
