import type { ReactNode } from 'react';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';

import { figure, shareWords } from './many-words.ts';
import { RunsSection } from './runs-section.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { ShareBar } from './share-bar.tsx';

/** How the runs ended. */
export function EndingsTable({ figures: { runs, endings, underWay } }: { readonly figures: RunFigures }): ReactNode {
  const rows = [...endings, ...(underWay > 0 ? [{ id: '', title: 'Still under way', runs: underWay }] : [])];
  return (
    <RunsSection title="How they ended" area="endings">
      <ScrollTable label="How the runs ended">
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">Runs</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, runs: count }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{figure(count)}</td>
              <td>
                {shareWords(count, runs)}
                <ShareBar count={count} of={runs} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </RunsSection>
  );
}
