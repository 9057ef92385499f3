import { type ReactNode, useId } from 'react';
import { layStrokes } from '../../art/links.ts';
import type { TurningPoint } from '../../debrief/people.ts';
import { heightOf, type Plot, placeOf, type Stretch, type TrustLine } from './trust-lines.ts';

interface Props {
  readonly width: number;
  readonly plot: Plot;
  readonly lines: readonly TrustLine[];
  /** Labels of the decisions. */
  readonly labels: readonly string[];
  readonly turning: TurningPoint | undefined;
  /** Lines lead to labels at the right; else their number stands at the end. */
  readonly leaders: boolean;
  /** Whose line stands forward. */
  readonly lit: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  /** What it shows, where it is a figure by itself and not a picture of what stands beside it. */
  readonly name?: string;
}

const bands = [
  { id: 'high', from: 10.9, to: 6.5, colour: 'var(--strength)' },
  { id: 'even', from: 6.5, to: 3.5, colour: 'var(--even)' },
  { id: 'low', from: 3.5, to: -0.9, colour: 'var(--strain)' },
] as const;

/** The lines themselves. The table and the list beside it say the same. */
export function TrustPlot({ width, plot, lines, labels, turning, leaders, lit, onLight, name }: Props): ReactNode {
  const uid = useId();
  const of = labels.length;
  const height = plot.bottom + 30;
  const turn = turning === undefined ? undefined : turning.decision + 1;
  const turnAt = turn === undefined ? 0 : placeOf(plot, turn, of);
  const clip = (band: string): string => `${uid}${band}`;
  return (
    <svg
      className="trust-plot"
      viewBox={`0 0 ${width} ${height}`}
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      aria-hidden={name === undefined || undefined}
    >
      {bands.map(({ id, from, to }) => (
        <clipPath key={id} id={clip(id)}>
          <rect x="0" width={width} y={heightOf(plot, from)} height={heightOf(plot, to) - heightOf(plot, from)} />
        </clipPath>
      ))}
      {[0, 5, 10].map((trust) => (
        <g key={trust}>
          <path className="trust-grid" d={`M${plot.left},${heightOf(plot, trust)}H${plot.right}`} />
          <text className="trust-axis" x={plot.left - 8} y={heightOf(plot, trust) + 5} textAnchor="end">
            {trust}
          </text>
        </g>
      ))}
      {turn !== undefined && (
        <>
          <path className="trust-turn" d={`M${turnAt},${plot.top - 6}V${plot.bottom}`} />
          <path className="trust-turn-rule" d={`M${turnAt},${plot.top - 6}V${plot.bottom}`} />
        </>
      )}
      <Ticks plot={plot} labels={labels} turn={turn} />
      {lines
        .toSorted((a, b) => Number(a.id === lit) - Number(b.id === lit))
        .map(({ id, stretches, changes, whole }) => (
          <g
            key={id}
            className={id === lit ? undefined : lit === undefined ? 'trust-rest' : 'trust-back'}
            onPointerEnter={() => onLight(id)}
            onPointerLeave={() => onLight(undefined)}
          >
            <path className={id === lit ? 'trust-touch trust-touch-lit' : 'trust-touch'} d={whole} />
            {stretches.map((stretch) => (
              <StretchPasses key={stretch.d} stretch={stretch} clip={clip} />
            ))}
            {changes.map(([x, y]) => (
              <path key={x} className="trust-change" d={`M${x - 5},${y}L${x},${y - 5}L${x + 5},${y}L${x},${y + 5}Z`} />
            ))}
          </g>
        ))}
      {lines.map(({ id, ends, label }, index) =>
        leaders ? (
          <path
            key={id}
            className={lit === undefined || id === lit ? 'trust-leader' : 'trust-leader trust-back'}
            d={`M${plot.right + 3},${ends}L${plot.right + 16},${label}`}
          />
        ) : (
          <text key={id} className="trust-end" x={plot.right + 16} y={label + 5} textAnchor="middle">
            {index + 1}
          </text>
        ),
      )}
    </svg>
  );
}

/** Casing and ink of one stretch: the pattern tells the kind, the colour the height it passes through. */
function StretchPasses({ stretch, clip }: { readonly stretch: Stretch; readonly clip: (band: string) => string }): ReactNode {
  const { d, type } = stretch;
  return layStrokes(type, 2.6).map(({ colour, width, dash, offset }, index) => {
    const pen = { d, strokeWidth: width, strokeDasharray: dash?.join(' '), strokeDashoffset: offset };
    // biome-ignore lint/suspicious/noArrayIndexKey: the passes of a pen have no other name
    if (colour === '#FFFFFF') return <path key={index} className="trust-casing" {...pen} />;
    return bands.map((band) => (
      <path key={`${band.id}${width}`} className="trust-line" clipPath={`url(#${clip(band.id)})`} stroke={band.colour} {...pen} />
    ));
  });
}

function Ticks({
  plot,
  labels,
  turn,
}: {
  readonly plot: Plot;
  readonly labels: readonly string[];
  readonly turn: number | undefined;
}): ReactNode {
  const of = labels.length;
  const shown = [0, Math.ceil(of / 3), Math.ceil((2 * of) / 3), of].filter(
    (at) => turn === undefined || Math.abs(placeOf(plot, at, of) - placeOf(plot, turn, of)) > 64,
  );
  const turnX = turn === undefined ? 0 : Math.min(Math.max(placeOf(plot, turn, of), plot.left + 44), plot.right - 36);
  return (
    <>
      {[...new Set(shown)].map((at) => (
        <text key={at} className="trust-axis" x={placeOf(plot, at, of)} y={plot.bottom + 20} textAnchor={at === 0 ? 'start' : 'middle'}>
          {at === 0 ? 'Start' : at}
        </text>
      ))}
      {turn !== undefined && (
        <text className="trust-turn-label" x={turnX} y={plot.bottom + 20} textAnchor="middle">
          {`${turn} ${labels[turn - 1] ?? ''}`}
        </text>
      )}
    </>
  );
}
