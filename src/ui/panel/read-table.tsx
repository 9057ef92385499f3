import type { ReactNode } from 'react';
import { Art } from '../art.tsx';
import { behaviourNames } from '../words/names.ts';
import { Glyph } from './glyph.tsx';
import type { ReadRow } from './read-rows.ts';
import './read-table.css';

const ring = '<circle cx="12" cy="12" r="7.5" fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="4.2 2.5"/>';
const diamond = '<path d="M12 3l9 9-9 9-9-9z" fill="currentColor"/>';
const flag = '<path d="M6 22V3h13l-3.5 4.5L19 12H6" fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>';

/** Meant against landed, one behaviour a row: a ring for meant, a diamond for landed, a flag where the case names it. */
export function ReadTable({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode {
  if (rows.length === 0) return <p className="moved-none">None of the eight was meant, and none was felt.</p>;
  const declared = rows.some(({ meant }) => meant);
  return (
    <table className="read">
      <caption>A flag: this case’s own list names it.</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">Behaviour</span>
          </th>
          {declared && <th scope="col">Meant</th>}
          <th scope="col">Landed</th>
          <th scope="col">In the case</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ behaviour, meant, landed, named }) => (
          <tr key={behaviour}>
            <th scope="row">
              <span className="read-name">
                <Glyph behaviour={behaviour} size="large" /> {behaviourNames[behaviour]}
              </span>
            </th>
            {declared && <td>{meant ? <Art markup={ring} viewBox="0 0 24 24" className="read-mark read-meant" title="yes" /> : <No />}</td>}
            <td>{landed ? <Art markup={diamond} viewBox="0 0 24 24" className="read-mark" title="yes" /> : <No />}</td>
            <td>{named ? <Art markup={flag} viewBox="0 0 24 24" className="read-mark" title="named" /> : <No />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function No(): ReactNode {
  return (
    <span className="read-no">
      <span aria-hidden="true">·</span>
      <span className="hidden-text">no</span>
    </span>
  );
}
