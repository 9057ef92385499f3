import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { Glyph } from '../panel/glyph.tsx';
import { meaningWords } from './meaning-words.ts';
import { RunsSection } from './runs-section.tsx';
import { ShareBar } from './share-bar.tsx';

/** What was meant and what landed, in decisions of a run: what was meant by those who said so, what landed in all. */
export function BehavioursTable({ figures: { runs, meaning, decisions, behaviours } }: { readonly figures: RunFigures }): ReactNode {
  const each = (count: number, of: number): number => count / Math.max(1, of);
  const words = (count: number, of: number): string => each(count, of).toFixed(1);
  const said = (count: number): string => (meaning === 0 ? '–' : words(count, meaning));
  const most = Math.max(1, ...behaviours.flatMap(({ meant, landed }) => [each(meant, meaning), each(landed, runs)]));
  return (
    <RunsSection title="What was meant, what landed" area="behaviours">
      <ScrollTable look="runs-table" label="What was meant and what landed, decisions of a run on average">
        <thead>
          <tr>
            <th scope="col">{`Of ${words(decisions, runs)} decisions a run`}</th>
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
              <td>
                {said(meant)}
                <ShareBar count={each(meant, meaning)} of={most} />
              </td>
              <td>
                {words(landed, runs)}
                <ShareBar count={each(landed, runs)} of={most} />
              </td>
              <td>{said(both)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="spread-note runs-note">{`Both: meant and landed at the same decision. ${meaningWords(meaning, runs)}`}</p>
    </RunsSection>
  );
}
