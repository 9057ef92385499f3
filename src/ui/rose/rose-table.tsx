import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Bearings } from '../../debrief/bearings.ts';

/** The same figures as rows: always there for screen readers, to be seen on demand. */
export function RoseTable({ bearings, shown }: { readonly bearings: Bearings; readonly shown: boolean }): ReactNode {
  return (
    <div className={shown ? 'rose-table' : 'rose-table-rest hidden-text'}>
      <table>
        <caption>Behaviours over {bearings.decisions} decisions</caption>
        <thead>
          <tr>
            <th scope="col">Behaviour</th>
            {bearings.declared && <th scope="col">Meant</th>}
            <th scope="col">Landed</th>
          </tr>
        </thead>
        <tbody>
          {bearings.points.map(({ id, meant, landed, named }) => (
            <tr key={id}>
              <th scope="row">
                {wordsOf(id).name}
                {named && <small> named in the case study</small>}
              </th>
              {bearings.declared && <td>{meant}</td>}
              <td>{landed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
