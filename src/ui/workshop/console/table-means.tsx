import type { ReactNode } from 'react';
import { mostMeant, mostWhy } from '../../../core/journal.ts';
import { behaviours, resources } from '../../../core/names.ts';
import { mostApplied } from '../../../core/offer.ts';
import { resourceNames } from '../../../debrief/resource-names.ts';
import type { MeansView } from '../../../workshop/means-view.ts';
import type { TablePlan } from '../../../workshop/session.ts';
import { Costs } from '../../panel/costs.tsx';
import { useDraft } from '../../use-draft.ts';
import { behaviourNames } from '../../words/names.ts';
import type { Asks } from './asks.ts';

interface Props {
  /** Table id. */
  readonly table: string;
  readonly means: MeansView;
  readonly ask: Asks;
}

const toggled = <Item,>(all: readonly Item[], one: Item): readonly Item[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** What a table has in hand: where it looks first, who stands behind its decision, and what it means by it. */
export function TableMeans({ table, means, ask }: Props): ReactNode {
  const { pools, looks, backers, initiatives, plan } = means;
  const planned = (part: Partial<TablePlan>): void => ask({ type: 'plan', table, ...plan, ...part });
  const why = useDraft(plan.why, (text) => planned({ why: text }));
  return (
    <>
      <p className="sheet-note">{resources.map((id) => `${resourceNames[id]} ${pools[id]}`).join(', ')}</p>
      {looks.map(({ id, title, costs, found, closed }) => (
        <div key={id} className="sheet-row">
          <p>
            {title}
            {closed !== undefined && <small>{closed}</small>}
            {found !== undefined && <span className="sheet-found">{found}</span>}
          </p>
          {found === undefined && closed === undefined && (
            <button type="button" className="button" onClick={() => ask({ type: 'look', table, look: id })}>
              Look <span className="hidden-text">at {title}</span> <Costs costs={costs} />
            </button>
          )}
        </div>
      ))}
      {initiatives.map(({ id, name }) => (
        <div key={id} className="sheet-row">
          <p>{name} is running</p>
          <button type="button" className="button" onClick={() => ask({ type: 'drop', table, initiative: id })}>
            Drop it <span className="hidden-text">: {name}</span>
          </button>
        </div>
      ))}
      {backers.length > 0 && (
        <>
          <fieldset>
            <legend className="sheet-note">Who or what stands behind it, at most {mostApplied}</legend>
            <div className="sheet-checks">
              {backers.map(({ id, name, closed }) => (
                <label key={id} className="sheet-check">
                  <input
                    type="checkbox"
                    checked={plan.apply.includes(id)}
                    disabled={!plan.apply.includes(id) && (closed !== undefined || plan.apply.length >= mostApplied)}
                    onChange={() => planned({ apply: toggled(plan.apply, id) })}
                  />
                  {name}
                  {closed !== undefined && <small className="sheet-note">{closed}</small>}
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend className="sheet-note">What is meant by it, at most {mostMeant}</legend>
            <div className="sheet-checks">
              {behaviours.map((id) => (
                <label key={id} className="sheet-check">
                  <input
                    type="checkbox"
                    checked={plan.meant.includes(id)}
                    disabled={!plan.meant.includes(id) && plan.meant.length >= mostMeant}
                    onChange={() => planned({ meant: toggled(plan.meant, id) })}
                  />
                  {behaviourNames[id]}
                </label>
              ))}
            </div>
          </fieldset>
          <label className="sheet-label">
            Why, in a line
            <input
              className="sheet-field"
              maxLength={mostWhy}
              value={why.text}
              onChange={({ currentTarget }) => why.write(currentTarget.value)}
            />
          </label>
        </>
      )}
    </>
  );
}
