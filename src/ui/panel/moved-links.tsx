import type { ReactNode } from 'react';
import { drawLink } from '../../art/links.ts';
import { drawTrustCoin } from '../../art/trust.ts';
import { Art } from '../art.tsx';
import { relationshipNames } from '../words/names.ts';
import type { LinkSide, MovedLink } from './links-moved.ts';
import { Mini } from './mini.tsx';
import { shortName } from './short-name.ts';
import './moved-links.css';

/** The relationships that changed, old pattern to new and old coin to new. */
export function MovedLinks({
  links,
  none = 'Nobody moved. That is a result too.',
}: {
  readonly links: readonly MovedLink[];
  readonly none?: string;
}): ReactNode {
  if (links.length === 0) return <p className="moved-none">{none}</p>;
  return (
    <>
      <h3 className="panel-head">Links that moved</h3>
      <table className="moved">
        <thead className="hidden-text">
          <tr>
            <th scope="col">Who and why</th>
            <th scope="col">Relationship</th>
            <th scope="col">Trust, 0 to 10</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <MovedRow key={link.person.id} link={link} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** One relationship that changed: who, why, how it works now and how far it is trusted. */
function MovedRow({ link: { person, before, after, note } }: { readonly link: MovedLink }): ReactNode {
  const retyped = before.type !== after.type;
  const moved = before.trust !== after.trust;
  return (
    <tr>
      <th scope="row">
        <span className="moved-who">
          <Mini person={person} trust={after.trust} className="moved-face" />
          <span>
            <b>{shortName(person.name)}</b>
            {note !== '' && <span className="moved-note">{note}</span>}
          </span>
        </span>
      </th>
      <td>
        <span className="moved-pair">
          {retyped && <Pattern side={before} />}
          {retyped && <i className="moved-to" aria-hidden="true" />}
          {retyped && <span className="hidden-text"> to </span>}
          <Pattern side={after} />
        </span>
      </td>
      <td>
        <span className="moved-pair">
          {moved && <Coin trust={before.trust} />}
          {moved && <i className="moved-to" aria-hidden="true" />}
          {moved && <span className="hidden-text"> to </span>}
          <Coin trust={after.trust} />
        </span>
      </td>
    </tr>
  );
}

function Pattern({ side: { type, trust } }: { readonly side: LinkSide }): ReactNode {
  return (
    <>
      <Art markup={drawLink('M1,13H45', type, trust)} viewBox="0 0 46 26" className="moved-line" />
      <span className="hidden-text">{relationshipNames[type]}</span>
    </>
  );
}

function Coin({ trust }: { readonly trust: number }): ReactNode {
  return (
    <>
      <Art markup={drawTrustCoin(trust, 0.95)} viewBox="-14 -14 28 28" className="moved-coin" />
      <span className="hidden-text">{trust}</span>
    </>
  );
}
