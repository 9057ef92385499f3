import type { CSSProperties, ReactNode } from 'react';
import type { ConsoleTable } from '../../../workshop/console-view.ts';
import type { RoomScene } from '../../../workshop/session.ts';
import type { Place } from './plan-places.ts';
import { PlanSeat } from './plan-seat.tsx';
import { plateOf } from './plate-of.ts';
import type { SeatMark } from './seat-marks.ts';
import { figureOf, tableWords } from './table-words.ts';

interface Props {
  readonly table: ConsoleTable;
  readonly scene: RoomScene;
  /** How it decides, and who its director is. */
  readonly decides: string;
  readonly marks: readonly SeatMark[];
  readonly place: Place;
  /** Why it is worth hearing next, where it is. */
  readonly hear?: string | undefined;
  /** Somebody is being moved, and would sit here. */
  readonly aimed: boolean;
  readonly onOpen: () => void;
}

/** A table in the plan of the room. Pressed anywhere it opens. */
export function PlanTable({ table, scene, decides, marks, place, hear, aimed, onOpen }: Props): ReactNode {
  const plate = plateOf(table, scene);
  const { figure, of, what } = figureOf(table);
  const away = marks.filter(({ shows, left }) => shows === 'away' || left).length;
  const style = { '--x': `${place.x * 100}%`, '--y': `${place.y * 100}%` } as CSSProperties;
  return (
    <div
      className="plan-table"
      data-table={table.id}
      data-hear={hear !== undefined || undefined}
      data-aimed={aimed || undefined}
      style={style}
    >
      <button type="button" className="plan-press" onClick={onOpen}>
        <span className="hidden-text">
          {tableWords(table, scene)}, decides {decides}
          {away > 0 && `, ${away} away`}
          {hear !== undefined && `, worth hearing next: ${hear}`}
        </span>
      </button>
      <div className="plan-drawn" aria-hidden="true">
        <b className="plan-name">{table.title}</b>
        <span className="plan-decides">{decides}</span>
        <span className="plan-top">
          <span className="plan-figure">
            <b>{figure}</b> {of}
          </span>
          <span className="plan-what">{what}</span>
        </span>
        {marks.map((mark, index) => (
          <PlanSeat key={mark.key} mark={mark} index={index} of={marks.length} />
        ))}
        <b className="plan-plate" data-solid={plate.solid || undefined}>
          {plate.says}
        </b>
      </div>
    </div>
  );
}
