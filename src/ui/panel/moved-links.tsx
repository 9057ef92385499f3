import type { ReactNode } from 'react';
import type { MovedLink } from './links-moved.ts';
import { MovedRow } from './moved-row.tsx';
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
