import { type CSSProperties, type ReactNode, useRef } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { decidesWords } from './decides-words.ts';
import { type Place, planGrid } from './plan-places.ts';
import { PlanTable } from './plan-table.tsx';
import { RoomWalls } from './room-walls.tsx';
import { seatMarks } from './seat-marks.ts';
import { usePlanDrag } from './use-plan-drag.ts';
import './room-plan.css';

/** Where tables have been put, by id. */
export type Places = Readonly<Record<string, Place>>;

interface Props {
  readonly view: ConsoleView;
  readonly places: Places;
  readonly hear: { readonly table: string; readonly why: string } | undefined;
  readonly onPlaces: (places: Places) => void;
  readonly onMove: (seat: string, table: string) => void;
  readonly onOpen: (table: string) => void;
}

/** The room from above, so that whoever looks up sees the same. */
export function RoomPlan({ view, places, hear, onPlaces, onMove, onOpen }: Props): ReactNode {
  const room = useRef<HTMLDivElement>(null);
  const grid = planGrid(view.tables.length);
  const { dragged, on } = usePlanDrag(room, grid, { onPlace: (table, place) => onPlaces({ ...places, [table]: place }), onMove });
  const middle: Place = { x: 0.5, y: 0.5 };
  const style = { '--plan-scale': grid.scale, '--plan-height': grid.height } as CSSProperties;
  return (
    <section className="room-plan" aria-labelledby="plan-heading" data-dragging={dragged?.kind}>
      <h2 id="plan-heading" className="hidden-text">
        The room
      </h2>
      <div ref={room} className="plan-room" style={style} {...on}>
        <RoomWalls />
        {view.tables.map((table, index) => (
          <PlanTable
            key={table.id}
            table={table}
            scene={view.scene}
            decides={decidesWords(view, table)}
            marks={seatMarks(view, table)}
            place={(dragged?.id === table.id ? dragged.place : undefined) ?? places[table.id] ?? grid.places[index] ?? middle}
            hear={hear?.table === table.id ? hear.why : undefined}
            aimed={dragged?.kind === 'seat' && dragged.table === table.id}
            onOpen={() => onOpen(table.id)}
          />
        ))}
      </div>
    </section>
  );
}
