import type { CSSProperties, ReactNode } from 'react';
import type { JoinAddress } from '../shared/join-address.ts';
import { Qr } from '../shared/qr.tsx';
import './join-box.css';

interface Props {
  readonly join: JoinAddress;
  readonly code: string;
}

/** The way in, for whoever comes late. */
export function JoinBox({ join, code }: Props): ReactNode {
  return (
    <section className="inset join-box" aria-label="Join">
      <Qr address={join.href} title={`Square for a phone’s camera: opens ${join.typed} with the code ${code}`} />
      <JoinWords typed={join.typed} code={code} />
    </section>
  );
}

/** What can be typed instead. An address may break where it has a slash. */
export function JoinWords({ typed, code }: { readonly typed: string; readonly code: string }): ReactNode {
  const at = typed.lastIndexOf('/');
  return (
    <>
      <p className="join-typed">
        {typed.slice(0, at)}
        <wbr />
        {typed.slice(at)}
      </p>
      <p className="join-code" style={{ '--letters': code.length } as CSSProperties}>
        {code}
      </p>
    </>
  );
}
