import { type ReactNode, useId } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import { authorityInText } from '../home/said-authority.ts';
import { sourceOf } from '../home/source-of.ts';
import { WithTerms } from '../words/with-terms.tsx';
import type { Pins } from './use-pins.ts';

/** Four lines on the place, each lit with its pin, and what is on record, with its source. */
export function ThePlace({ scenario, lit }: { readonly scenario: Scenario; readonly lit: Pins }): ReactNode {
  const id = useId();
  const { pins, record } = scenario.briefing;
  const source = sourceOf(scenario);
  return (
    <section className="the-place" aria-labelledby={id}>
      <h2 className="briefing-title" id={id}>
        The place
      </h2>
      <ol>
        {pins.map(({ ward, says }, index) => (
          <li key={ward}>
            <button
              type="button"
              className="place-line"
              aria-pressed={lit.isHeld(index)}
              data-lit={lit.isLit(index) || undefined}
              onClick={() => lit.hold(index)}
              onFocus={() => lit.point(index)}
              onBlur={() => lit.point(undefined)}
              onPointerEnter={() => lit.point(index)}
              onPointerLeave={() => lit.point(undefined)}
            >
              <span className="place-number">{index + 1}</span>
              <span>
                {says}
                <span className="hidden-text"> {scenario.wards.find((one) => one.id === ward)?.name}.</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="the-record">
        {/* The record is that of the case: another authority has its own. */}
        {scenario.authority.id !== scenario.caseAuthority && `Of ${authorityInText(scenario.caseAuthority)}: `}
        <WithTerms terms={scenario.terms} text={record.says} />{' '}
        <cite>{record.grade === 'judgement' ? 'Ours, for the story.' : `${source.what}, ${source.where}.`}</cite>
      </p>
    </section>
  );
}
