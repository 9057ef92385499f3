import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Place, type PlanGrid, withinRoom } from './plan-places.ts';

/** How far a pointer goes before it drags, in pixels of the screen. */
const least = 6;

interface Dragged {
  readonly kind: 'table' | 'seat';
  readonly id: string;
  /** Where it would come to be: the place of a table, the table of a seat. */
  readonly place?: Place | undefined;
  readonly table?: string | undefined;
  /** How far it has been dragged, pixels. */
  readonly by: { readonly x: number; readonly y: number };
}

interface Drag {
  readonly dragged: Dragged | undefined;
  readonly on: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    /** The click that ends a drag presses nothing. */
    readonly onClickCapture: (event: { readonly stopPropagation: () => void; readonly preventDefault: () => void }) => void;
  };
}

interface Drops {
  readonly onPlace: (table: string, place: Place) => void;
  readonly onMove: (seat: string, table: string) => void;
}

/** Tables are dragged about the plan, and people from one table to another. Both can be done by keyboard in the table's own sheet. */
export function usePlanDrag(plan: RefObject<HTMLElement | null>, grid: PlanGrid, { onPlace, onMove }: Drops): Drag {
  const held = useRef<{ readonly kind: Dragged['kind']; readonly id: string; readonly x: number; readonly y: number }>(undefined);
  const moved = useRef(false);
  const [dragged, setDragged] = useState<Dragged>();

  const drop = (done: boolean): void => {
    const last = dragged;
    held.current = undefined;
    setDragged(undefined);
    if (!done || !last) return;
    if (last.kind === 'table' && last.place) onPlace(last.id, last.place);
    if (last.kind === 'seat' && last.table !== undefined) onMove(last.id, last.table);
  };

  return {
    dragged,
    on: {
      onPointerDown: ({ target, clientX, clientY, button }) => {
        moved.current = false;
        if (button !== 0 || !(target instanceof Element)) return;
        const seat = target.closest<HTMLElement>('[data-seat]')?.dataset['seat'];
        const table = target.closest<HTMLElement>('[data-table]')?.dataset['table'];
        if (seat !== undefined) held.current = { kind: 'seat', id: seat, x: clientX, y: clientY };
        else if (table !== undefined) held.current = { kind: 'table', id: table, x: clientX, y: clientY };
      },
      onPointerMove: ({ clientX, clientY, pointerId }) => {
        const start = held.current;
        const box = plan.current?.getBoundingClientRect();
        if (!start || !box) return;
        const by = { x: clientX - start.x, y: clientY - start.y };
        if (!moved.current && Math.hypot(by.x, by.y) < least) return;
        if (!moved.current) plan.current?.setPointerCapture(pointerId);
        moved.current = true;
        const to = start.kind === 'table' ? placeAfter(plan.current, start.id, box, by) : undefined;
        const place = to && withinRoom(to, grid);
        const table = start.kind === 'seat' ? tableUnder(plan.current, clientX, clientY) : undefined;
        setDragged({ kind: start.kind, id: start.id, place, table, by });
      },
      onPointerUp: () => drop(true),
      onPointerCancel: () => drop(false),
      onClickCapture: (event) => {
        if (!moved.current) return;
        moved.current = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}

const tablesIn = (plan: HTMLElement | null): readonly HTMLElement[] => [...(plan?.querySelectorAll<HTMLElement>('[data-table]') ?? [])];

/** Tables stand on a fine grid, so that they line up again. */
const step = 1 / 48;
const onGrid = (share: number): number => Math.round(share / step) * step;

function placeAfter(plan: HTMLElement | null, id: string, box: DOMRect, by: { readonly x: number; readonly y: number }): Place | undefined {
  const table = tablesIn(plan).find(({ dataset }) => dataset['table'] === id);
  if (!table) return undefined;
  const { offsetLeft, offsetTop } = table;
  return { x: onGrid((offsetLeft + by.x) / box.width), y: onGrid((offsetTop + by.y) / box.height) };
}

function tableUnder(plan: HTMLElement | null, x: number, y: number): string | undefined {
  return tablesIn(plan).find((table) => {
    const { left, right, top, bottom } = table.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  })?.dataset['table'];
}
