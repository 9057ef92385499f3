import type { ReactNode } from 'react';
import type { Effect } from '../../core/effect.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { effectWords } from '../../debrief/effect-words.ts';
import { gradeNames, gradeSentences } from './grade-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly shifts: readonly Shift[];
  readonly evidence: ((id: string) => string | undefined) | undefined;
}

/** What each effect of the decision rests on: said by the study, read from it, or ours. */
export function EffectRests({ scenario, shifts, evidence }: Props): ReactNode {
  const effects = [...new Set(shifts.map(({ effect }) => effect).filter((effect): effect is Effect => effect !== undefined))];
  if (effects.length === 0) return undefined;
  return (
    <details className="more">
      <summary>What each effect rests on</summary>
      <ul className="rests">
        {effects.map((effect) => (
          <li key={JSON.stringify(effect)}>
            <b>{effectWords(scenario, effect)}</b>
            {effect.why !== undefined && `${sentence(effect.why)} `}
            <span className="rests-grade">
              {gradeNames[effect.grade]}: {gradeSentences[effect.grade].toLowerCase()}
            </span>
            {effect.evidence.map((id) => (
              <p key={id}>
                {id}
                {evidence?.(id) !== undefined && `: ${evidence(id)}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>
        Sizes stand as written, before how well it worked is counted in. Favours asked, word passed on between people and prices paid are
        rules of the game, the same in every scenario.
      </p>
    </details>
  );
}

const sentence = (why: string): string => `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
