import { type ReactNode, useState } from 'react';
import type { JoinAddress } from '../shared/join-address.ts';

interface Props {
  /** `undefined` while it is not known where phones join. */
  readonly join: JoinAddress | undefined;
  readonly code: string;
}

/** What an empty room waits for: its code goes out. */
export function ShareCode({ join, code }: Props): ReactNode {
  const [copied, setCopied] = useState<boolean>();
  const text = join?.href ?? code;
  const copy = async (): Promise<void> => {
    // A page that came without encryption may not write there.
    const board = (navigator as { readonly clipboard?: Clipboard }).clipboard;
    setCopied(
      await (board?.writeText(text).then(
        () => true,
        () => false,
      ) ?? false),
    );
  };
  return (
    <>
      <button type="button" className="main-go" onClick={() => void copy()}>
        Share the code
      </button>
      {copied !== undefined && (
        <p className="console-note" role="status">
          {copied ? 'Copied, with the code in it. Send it to whoever is to come.' : 'Copy it here, and send it to whoever is to come.'}
        </p>
      )}
      {copied === false && (
        <input
          className="sheet-field share-code"
          aria-label="Address to join at"
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
