import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { type Place, planGrid, withinRoom } from './plan-places.ts';
import type { Places } from './room-plan.tsx';

interface Props {
  readonly view: ConsoleView;
  readonly table: string;
  readonly places: Places;
  readonly onPlaces: (places: Places) => void;
}

const step = 1 / 12;
const ways = [
  { says: 'Left', x: -step, y: 0 },
  { says: 'Right', x: step, y: 0 },
  { says: 'Up', x: 0, y: -step },
  { says: 'Down', x: 0, y: step },
] as const;

/** Moves a table about the plan by buttons, as dragging does. */
export function TablePlace({ view, table, places, onPlaces }: Props): ReactNode {
  const grid = planGrid(view.tables.length);
  const from: Place = places[table] ?? grid.places[view.tables.findIndex(({ id }) => id === table)] ?? { x: 0.5, y: 0.5 };
  return (
    <fieldset>
      <legend className="sheet-note">Its place in the plan; it can be dragged as well</legend>
      <div className="sheet-row">
        {ways.map(({ says, x, y }) => (
          <button
            key={says}
            type="button"
            className="button"
            onClick={() => onPlaces({ ...places, [table]: withinRoom({ x: from.x + x, y: from.y + y }, grid) })}
          >
            {says}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => onPlaces(Object.fromEntries(Object.entries(places).filter(([id]) => id !== table)))}
        >
          Back in line
        </button>
      </div>
    </fieldset>
  );
}
