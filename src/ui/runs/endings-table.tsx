import type { ReactNode } from 'react';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { RunsSection } from './runs-section.tsx';
import { RunsShare } from './runs-share.tsx';

/** How the runs ended. */
export function EndingsTable({ figures: { runs, endings, underWay } }: { readonly figures: RunFigures }): ReactNode {
  const rows = [...endings, ...(underWay > 0 ? [{ id: '', title: 'Still under way', runs: underWay }] : [])];
  return (
    <RunsSection title="How they ended" area="endings">
      <ScrollTable look="runs-table" label="How the runs ended">
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">Runs</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, runs: count }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <RunsShare count={count} of={runs} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </RunsSection>
  );
}
