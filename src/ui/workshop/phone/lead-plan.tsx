import type { ReactNode } from 'react';
import { mostWhy } from '../../../core/journal.ts';
import { type Behaviour, behaviours } from '../../../core/names.ts';
import type { BackerView } from '../../../workshop/means-view.ts';
import type { TablePlan } from '../../../workshop/session.ts';
import { Glyph } from '../../panel/glyph.tsx';
import { leanOn } from '../../panel/lean-on.ts';
import { useDraft } from '../../use-draft.ts';
import { meantWords } from './lead-words.ts';

interface Props {
  readonly backers: readonly BackerView[];
  readonly plan: TablePlan;
  readonly onPlan: (plan: TablePlan) => void;
}

const openFirst = (backers: readonly BackerView[]): readonly BackerView[] => [
  ...backers.filter(({ closed }) => closed === undefined),
  ...backers.filter(({ closed }) => closed !== undefined),
];

/** What stands behind the choice, what is meant by it, and one line why. */
export function LeadPlan({ backers, plan, onPlan }: Props): ReactNode {
  const { text, write, keep } = useDraft(plan.why, (why) => onPlan({ ...plan, why }));
  const back = (id: string): void =>
    onPlan({ ...plan, apply: plan.apply.includes(id) ? plan.apply.filter((one) => one !== id) : [...plan.apply, id] });
  const mean = (behaviour: Behaviour): void => onPlan({ ...plan, meant: leanOn(plan.meant, behaviour) });
  return (
    <>
      <fieldset className="lead-block">
        <legend>Who or what stands behind it?</legend>
        <p className="lead-says">Whoever trusts your table, and has had something from it before.</p>
        <div className="lead-backers">
          {openFirst(backers).map(({ id, name, closed }) => (
            <button
              key={id}
              type="button"
              aria-pressed={plan.apply.includes(id)}
              aria-disabled={closed !== undefined}
              onClick={() => closed === undefined && back(id)}
            >
              <b>{name}</b>
              {closed !== undefined && <span>{closed}</span>}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset className="lead-block">
        <legend>How do you mean to do it? Up to two.</legend>
        <div className="lead-meant">
          {behaviours.map((behaviour) => (
            <button key={behaviour} type="button" aria-pressed={plan.meant.includes(behaviour)} onClick={() => mean(behaviour)}>
              <Glyph behaviour={behaviour} />
              <span>{meantWords[behaviour]}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <label className="lead-block lead-why">
        <span>Why, in one line</span>
        <input
          type="text"
          value={text}
          maxLength={mostWhy}
          autoComplete="off"
          onChange={({ target }) => write(target.value)}
          onBlur={keep}
        />
      </label>
    </>
  );
}
