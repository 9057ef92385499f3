import type { ReactNode } from 'react';
import { type Effect, type EffectVerb, verbOf } from '../../core/effect.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { capital } from '../../debrief/capital.ts';
import { effectWords } from '../../debrief/effect-words.ts';
import { gradeSentences } from '../../debrief/grade-sentences.ts';
import { placeSentence } from '../../debrief/place-sentence.ts';
import { GradeMark } from './grade-mark.tsx';
import { gradeNames } from './grade-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly shifts: readonly Shift[];
  readonly evidence: ((id: string) => string | undefined) | undefined;
}

/** What each effect of the decision rests on: said by the study, read from it, or ours. */
export function EffectRests({ scenario, shifts, evidence }: Props): ReactNode {
  const effects = [...new Set(shifts.map(({ effect }) => effect).filter(isTold))];
  const grades = (['stated', 'inferred', 'judgement'] as const).filter((grade) => effects.some((effect) => effect.grade === grade));
  if (effects.length === 0) return undefined;
  return (
    <details className="more">
      <summary>What each effect rests on</summary>
      <ul className="rests">
        {effects.map((effect) => (
          <li key={JSON.stringify(effect)}>
            <b>{effectWords(scenario, effect)}</b>
            {effect.why !== undefined && `${sentence(effect.why)} `}
            <GradeMark grade={effect.grade} />
            {effect.evidence.map((id) => (
              <p key={id}>
                {evidence?.(id)} {placeSentence(id)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p>{grades.map((grade) => `${gradeNames[grade]}: ${gradeSentences[grade].toLowerCase()} `)}</p>
      <p>
        Sizes stand as written, before how well it worked is counted in. Favours asked, word passed on between people and prices paid are
        rules of the game, the same in every scenario.
      </p>
    </details>
  );
}

/** What is still hidden is not listed: a line that says only that there is something says nothing. */
const untold: readonly EffectVerb[] = ['fact', 'forget', 'later'];
const isTold = (effect: Effect | undefined): effect is Effect => effect !== undefined && !untold.includes(verbOf(effect));

const sentence = (why: string): string => `${capital(why)}.`;
