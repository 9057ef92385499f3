import type { ReactNode } from 'react';
import { takenIn } from '../../debrief/room/heard.ts';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import type { RoomTable } from '../../debrief/room/room-table.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { RoomSection } from './room-section.tsx';

const manners: Readonly<Record<RoomTable['manner'], string>> = { vote: 'by vote', director: 'director', consensus: 'consensus' };

/** How each table took its decisions. */
export function TakenTable({ report }: { readonly report: RoomReport }): ReactNode {
  const { tables, taken } = report;
  const counted = taken.own.same + taken.own.other > 0;
  return (
    <RoomSection title="How decisions were taken" area="taken">
      {taken.decisions === 0 ? (
        <p>No decision has been taken yet.</p>
      ) : (
        <ScrollTable look="room-table" label="Decisions counted, table by table">
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-text">Table</span>
              </th>
              <th scope="col">all for it</th>
              <th scope="col">some for something else</th>
              <th scope="col">most for something else</th>
              <th scope="col">no vote, or moved on</th>
              {counted && <th scope="col">would have done it too</th>}
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => {
              const { agreed, contested, mostAgainst, unasked, own } = takenIn([table]);
              const asked = own.same + own.other;
              return (
                <tr key={table.id}>
                  <th scope="row">
                    {table.title} <small>{manners[table.manner]}</small>
                  </th>
                  <td>{agreed}</td>
                  <td>{contested - mostAgainst}</td>
                  <td>{mostAgainst}</td>
                  <td>{unasked}</td>
                  {counted && <td>{asked === 0 ? '–' : `${own.same} of ${asked}`}</td>}
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      )}
    </RoomSection>
  );
}
