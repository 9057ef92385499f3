import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { Station } from '../../debrief/many/gather-branches.ts';
import { useWidth } from '../debrief/use-width.ts';
import { Flag } from '../rose/flag.tsx';
import { layTree } from './lay-tree.ts';
import './run-tree.css';
import { TreeLines } from './tree-lines.tsx';
import { type TrackProps, TreeTrack } from './tree-track.tsx';
import { useSlices } from './use-slices.ts';

interface Props extends Omit<TrackProps, 'shown'> {
  readonly tree: Station;
}

/** Rows that are drawn in one frame: some ten stations. */
const rowsAtOnce = 1;

/** The ways that runs went, as a railway: a station for every choice, the line as wide as many came. On a phone, a list. */
export function RunTree({ tree, ...props }: Props): ReactNode {
  const { root, columns: stations, rows } = useMemo(() => layTree(tree), [tree]);
  const shown = useSlices(rows, rowsAtOnce);
  const [ref, width] = useWidth<HTMLDivElement>(1368);
  // Words at the end of a line have more room than a station.
  const columns = stations + 0.6;
  // Where stations stand close, their names take two lines; where some runs are one's own, it says so below.
  const rowHeight = 92 + (width < 1150 ? 20 : 0) + (tree.own > 0 && !props.namesAt ? 16 : 0);
  const sizes = { '--columns': columns, '--rows': rows, '--row-height': `${rowHeight / 16}rem` } as CSSProperties;
  return (
    <>
      <div className="tree" ref={ref} style={sizes}>
        <TreeLines root={root} columns={columns} rows={rows} runs={props.runs} width={width} rowHeight={rowHeight} />
        <ol data-one aria-label="Every choice, and how many came that way">
          <TreeTrack placed={root} from={[]} shown={shown} {...props} />
        </ol>
      </div>
      <p className="tree-key">
        The wider the line, the more runs. Letters are the options of a decision, – is letting it pass.
        {hasOthers(tree) && ' A siding counts those who went on by rarer ways; press it to see them.'}
        {hasAlone(tree) && ' Where a run goes on alone, only its ending is drawn; press its last station to see the rest.'}
        <span>
          <Flag /> leaders in the study did this
        </span>
      </p>
    </>
  );
}

const hasAlone = ({ tracks }: Station): boolean => tracks.some((track) => (track.kind === 'stop' ? track.alone > 0 : hasAlone(track)));

const hasOthers = ({ others, tracks }: Station): boolean =>
  others.ways > 0 || tracks.some((track) => track.kind === 'station' && hasOthers(track));
