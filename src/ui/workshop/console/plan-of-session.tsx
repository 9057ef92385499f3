import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { nearLines } from '../../../workshop/near-lines.ts';
import { sheetAt } from '../../../workshop/sheet-at.ts';
import { SheetLineItem } from './sheet-line.tsx';
import { useMinute } from './use-minute.ts';
import './plan-of-session.css';

interface Props {
  readonly view: ConsoleView;
  readonly now: () => number;
}

/** The run sheet as a line with stations: where the room is, and how far from its plan. */
export function PlanOfSession({ view, now }: Props): ReactNode {
  const { scene, tables } = view;
  const there = tables.filter(({ out }) => out !== 'empty');
  const { lines, drift, says } = sheetAt(view.sheet, view.begins, useMinute(now), {
    // What is left of a session that has ended is its debrief.
    scene: view.ended ? 'over' : scene,
    voted: tables.some(({ round, settled }) => round !== undefined || settled.length > 0),
    made: there.map(({ made }) => made),
  });
  return (
    <section className="console-part console-sheet" aria-labelledby="sheet-heading">
      <h2 id="sheet-heading">Run sheet</h2>
      <ol className="sheet-lines">
        {nearLines(lines).map((line) => (
          <SheetLineItem key={line.id} line={line} says={line.stands === 'current' && !view.ended ? says : undefined} late={drift > 0} />
        ))}
      </ol>
    </section>
  );
}
