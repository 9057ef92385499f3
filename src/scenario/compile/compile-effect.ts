import type { Effect } from '../../core/effect.ts';
import type { Grade } from '../../core/names.ts';
import type { WrittenEffect } from '../schema/effect.ts';
import { typeset } from './typeset.ts';

interface Rests {
  readonly grade: Grade;
  readonly evidence: readonly string[];
  readonly why?: string;
}

/** Effects as core carries them out: each with grade, evidence and reason, its own or those of the one around it. */
export const compileEffects = (written: readonly WrittenEffect[] | undefined, around?: Rests): readonly Effect[] =>
  (written ?? []).map((effect) => compileEffect(effect, around));

function compileEffect(written: WrittenEffect, around: Rests | undefined): Effect {
  const { grade, evidence, why, ...verb } = written;
  const reason = why === undefined ? around?.why : typeset(why);
  const rests: Rests = {
    grade: grade ?? around?.grade ?? 'judgement',
    evidence: evidence ?? (grade === undefined ? (around?.evidence ?? []) : []),
    ...(reason === undefined ? {} : { why: reason }),
  };
  if ('later' in verb) {
    const { effects, ...due } = verb.later;
    return { later: { ...due, effects: compileEffects(effects, rests) }, ...rests };
  }
  if ('chance' in verb) {
    const { id, odds, then, otherwise } = verb.chance;
    return { chance: { id, odds, then: compileEffects(then, rests), otherwise: compileEffects(otherwise, rests) }, ...rests };
  }
  if ('if' in verb) {
    const otherwise = verb.otherwise === undefined ? {} : { otherwise: compileEffects(verb.otherwise, rests) };
    return { if: verb.if, then: compileEffects(verb.then, rests), ...otherwise, ...rests };
  }
  return { ...verb, ...rests };
}
