import type { ReactNode } from 'react';
import type { Authority } from '../../core/authority.ts';
import { type Landscape, landscapeOf } from '../../core/landscape.ts';
import { landscapeNames } from '../../debrief/landscape-names.ts';
import { saidAuthority } from '../home/said-authority.ts';

const side = { width: 230, height: 216, left: 44, top: 10 } as const;
/** Where each stance stands: share of the way right and down. */
const corners: readonly (readonly [Landscape, number, number])[] = [
  ['managed-with-care', 0.25, 0.17],
  ['managed-and-negotiated', 0.75, 0.17],
  ['taken-as-given', 0.25, 0.83],
  ['can-be-managed', 0.75, 0.83],
];

/** The profile square large enough for chapter 6's four stances in its corners. */
export function ProfileStances({ authority }: { readonly authority: Authority }): ReactNode {
  const { id, profile } = authority;
  const at = { x: side.left + across(profile.politicalStability) * side.width, y: side.top + (1 - up(profile.consistency)) * side.height };
  const words = `${saidAuthority(id)}: steady performance ${profile.consistency} of 10, political stability ${profile.politicalStability} of 10. Where it stands, context is often ${landscapeNames[landscapeOf(profile)].toLowerCase()}.`;
  return (
    <svg className="stances" viewBox="0 0 300 262" role="img" aria-label={words}>
      <rect x={side.left} y={side.top} width={side.width} height={side.height} />
      <path
        strokeDasharray="3 3"
        d={`M${side.left + side.width / 2} ${side.top}v${side.height}M${side.left} ${side.top + side.height / 2}h${side.width}`}
      />
      {corners.map(([stance, x, y]) => (
        <Corner key={stance} name={landscapeNames[stance]} x={side.left + side.width * x} y={side.top + side.height * y} />
      ))}
      <circle cx={at.x} cy={at.y} r="12" />
      <text className="stances-letter" x={at.x} y={at.y + 5.5} textAnchor="middle">
        {id.length === 1 ? id : ''}
      </text>
      <text x={side.left + side.width / 2} y="248" textAnchor="middle">
        Political stability, low to high
      </text>
      <text transform={`translate(${side.left - 12},${side.top + side.height / 2}) rotate(-90)`} textAnchor="middle">
        Steady performance
      </text>
    </svg>
  );
}

/** Two lines that leave the longest word on its own. */
function Corner({ name, x, y }: { readonly name: string; readonly x: number; readonly y: number }): ReactNode {
  const words = name.split(' ');
  const first = (words.at(-1)?.length ?? 0) > (words[0]?.length ?? 0) ? words.length - 1 : 1;
  return (
    <text className="stances-name" textAnchor="middle" y={y}>
      <tspan x={x}>{words.slice(0, first).join(' ')}</tspan>
      <tspan x={x} dy="17">
        {words.slice(first).join(' ')}
      </tspan>
    </text>
  );
}

/** Kept off the edges and the words in the corners. */
const across = (value: number): number => Math.max(0.1, Math.min(0.9, value / 10));
const up = (value: number): number => {
  const share = Math.max(0.1, Math.min(0.9, value / 10));
  if (share > 0.72) return 0.68;
  return share < 0.28 ? 0.32 : share;
};
