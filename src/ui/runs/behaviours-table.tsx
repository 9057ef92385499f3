import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { Glyph } from '../panel/glyph.tsx';
import { RunsSection } from './runs-section.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { ShareBar } from './share-bar.tsx';

/** What was meant and what landed, in decisions of a run. */
export function BehavioursTable({ figures: { runs, decisions, behaviours } }: { readonly figures: RunFigures }): ReactNode {
  const each = (count: number): string => (count / Math.max(1, runs)).toFixed(1);
  const most = Math.max(1, ...behaviours.flatMap(({ meant, landed }) => [meant, landed]));
  return (
    <RunsSection title="What was meant, what landed" area="behaviours">
      <ScrollTable label="What was meant and what landed, decisions of a run on average">
        <thead>
          <tr>
            <th scope="col">{`Of ${each(decisions)} decisions a run`}</th>
            <th scope="col">Meant</th>
            <th scope="col">Landed</th>
            <th scope="col">Both</th>
          </tr>
        </thead>
        <tbody>
          {behaviours.map(({ id, meant, landed, both }) => (
            <tr key={id}>
              <th scope="row">
                <Glyph behaviour={id} size="small" /> {wordsOf(id).short}
              </th>
              {[meant, landed].map((count, at) => (
                <td key={at === 0 ? 'meant' : 'landed'}>
                  {each(count)}
                  <ShareBar count={count} of={most} />
                </td>
              ))}
              <td>{each(both)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="runs-note">Both: meant and landed at the same decision.</p>
    </RunsSection>
  );
}
