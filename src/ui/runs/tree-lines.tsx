import type { ReactNode } from 'react';
import type { Placed } from './lay-tree.ts';

interface Props {
  readonly root: Placed;
  readonly columns: number;
  readonly rows: number;
  /** Of the drawing, and of one of its rows: sixteenths of a rem. */
  readonly width: number;
  readonly rowHeight: number;
  /** Runs of the widest line. */
  readonly runs: number;
}

/** Sixteenths of a rem: where in a row the line runs, the widest line, the radius of a bend. */
const [lineAt, widest, bend] = [34, 20, 12];

/** The tracks behind the stations: the more runs, the wider. */
export function TreeLines({ root, columns, rows, runs, width, rowHeight }: Props): ReactNode {
  const lines = linesFrom(root, width / columns, rowHeight);
  return (
    <svg className="tree-lines" viewBox={`0 0 ${width} ${rows * rowHeight}`} aria-hidden="true">
      {lines.map(({ path, of }) => (
        <path key={path} d={path} strokeWidth={Math.min(widest, Math.max(2, (widest * of) / Math.max(1, runs)))} />
      ))}
    </svg>
  );
}

function linesFrom(from: Placed, step: number, rowHeight: number): readonly { readonly path: string; readonly of: number }[] {
  const x = (from.column + 0.5) * step;
  const y = from.row * rowHeight + lineAt;
  return from.next.flatMap((to) => {
    const turn = x + step / 2;
    const down = to.row * rowHeight + lineAt;
    // Where runs stop, the words stand where a station would.
    const end = to.track.kind === 'station' ? turn + step / 2 : turn + 8;
    const path =
      down === y
        ? `M${x} ${y}H${end}`
        : `M${x} ${y}H${turn - bend}Q${turn} ${y} ${turn} ${y + bend}V${down - bend}Q${turn} ${down} ${turn + bend} ${down}H${Math.max(end, turn + bend)}`;
    return [{ path, of: to.track.runs }, ...linesFrom(to, step, rowHeight)];
  });
}
