import type { ReactNode } from 'react';
import type { JoinAddress } from '../shared/join-address.ts';
import { Qr } from '../shared/qr.tsx';
import { JoinWords } from './join-box.tsx';
import './stage-coming.css';

interface Props {
  readonly title: string;
  readonly code: string;
  readonly join: JoinAddress | undefined;
  readonly people: number;
}

/** Before it begins: the way in, and little else. */
export function StageComing({ title, code, join, people }: Props): ReactNode {
  return (
    <div className={`stage-coming${join ? '' : ' stage-coming-alone'}`}>
      <div className="stage-coming-words">
        <h1 className="stage-alone-says">{title}</h1>
        {join ? (
          <>
            <ol className="stage-coming-steps">
              <li>Point your phone’s camera at the square.</li>
              <li>Or open the address, and type the code.</li>
              <li>No account. A name is yours to give or not.</li>
            </ol>
            <p className="stage-coming-people">
              {people === 0 ? 'Nobody is in yet.' : people === 1 ? '1 person is in.' : `${people} people are in.`}
            </p>
          </>
        ) : (
          <p className="stage-scene">Look here. It begins in a moment.</p>
        )}
      </div>
      {join && (
        <aside className="inset stage-coming-join" aria-label="Join">
          <Qr address={join.href} title={`Square for a phone’s camera: opens ${join.typed} with the code ${code}`} />
          <JoinWords typed={join.typed} code={code} />
        </aside>
      )}
    </div>
  );
}
