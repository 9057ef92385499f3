import type { ReactNode } from 'react';
import { leaningArrows } from '../../art/glyphs.ts';
import { type Costs as CostsData, resources } from '../../core/names.ts';
import type { Refusal } from '../../core/refusal.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import { Art } from '../art.tsx';
import { signed } from '../words/names.ts';
import { Glyph } from './glyph.tsx';
import './costs.css';

interface Props {
  readonly costs: CostsData;
  /** Something about the cost is not known. */
  readonly more?: boolean | undefined;
  /** Says which cost cannot be paid, beside it. */
  readonly refusal?: Refusal | undefined;
}

/** What something costs: an icon and a figure with a true minus each, the same in words for a screen reader. */
export function Costs({ costs, more = false, refusal }: Props): ReactNode {
  const asked = resources.filter((id) => (costs[id] ?? 0) > 0);
  if (asked.length === 0 && !more) return <span className="costs costs-none">no cost</span>;
  return (
    <span className="costs">
      <span className="hidden-text">Costs </span>
      {asked.map((id, index) => (
        <span key={id} className="cost" title={resourceNames[id]}>
          <Glyph resource={id} />
          <b>{signed(-(costs[id] ?? 0))}</b>
          <span className="hidden-text"> {resourceNames[id].toLowerCase()}</span>
          {refusal?.reason === 'short' && refusal.resource === id && (
            <span className="cost-short">
              <span className="hidden-text">, </span>you have {refusal.has}
            </span>
          )}
          {(more || index < asked.length - 1) && <span className="hidden-text">, </span>}
        </span>
      ))}
      {more && (
        <span className="cost" title="And a cost you do not know yet">
          <Art markup={`<path d="${leaningArrows.unknown.d}"/>`} viewBox="0 0 14 14" className="cost-unknown" />
          <span className="hidden-text">and a cost you do not know yet</span>
        </span>
      )}
    </span>
  );
}
