import type { Effectiveness } from '../../core/effectiveness.ts';
import { nounList } from './behaviour-nouns.ts';

/** Why a choice worked as well as it did: plain sentences, in the order of weight. `nameOf` gives what was applied its name. */
export function whyWords(worked: Effectiveness, nameOf: (id: string) => string): readonly string[] {
  return [
    overall(worked.value),
    ...fitWords(worked),
    ...backingWords(worked.backing, nameOf),
    depthWords(worked.depth),
    ...strainWords(worked.strain),
  ];
}

function overall(value: number): string {
  if (value >= 1.2) return 'It worked very well.';
  if (value >= 0.95) return 'It worked well.';
  if (value >= 0.7) return 'It worked in part.';
  return 'It worked badly.';
}

function fitWords({ fit, met, unmet }: Effectiveness): readonly string[] {
  const asked = [...met, ...unmet];
  if (asked.length === 0) return ['The moment asked for nothing in particular.'];
  if (met.length === 0) return [`Here and now this asked for ${nounList(unmet)}. What you did was something else.`];
  const missing = unmet.length === 0 ? '' : ` It also asked for ${nounList(unmet)}, and that was missing.`;
  if (fit >= 0.85) return [`It was close to what this place asked for: ${nounList(met)}.${missing}`];
  const extra = unmet.length === 0 ? ' It did other things besides, and they thinned it.' : missing;
  return [`It met this place in ${nounList(met)}.${extra}`];
}

function backingWords(backing: Effectiveness['backing'], nameOf: (id: string) => string): readonly string[] {
  if (backing.length === 0) return ['You put nothing behind it.'];
  return backing.map(({ id, affinity }) => {
    const name = nameOf(id);
    if (affinity >= 0.6) return `${name} behind it was a real help.`;
    return affinity >= 0.25 ? `${name} behind it helped some.` : `${name} stood behind it, with little to add to this.`;
  });
}

function depthWords(depth: number): string {
  if (depth < 0.2) return 'You had hardly worked this way before.';
  return depth < 0.55 ? 'You had worked this way a few times before.' : 'By now you are practised at working this way.';
}

function strainWords(strain: number): readonly string[] {
  if (strain <= 0) return [];
  return [strain < 0.5 ? 'You were tired, and it showed a little.' : 'You were worn out, and it showed.'];
}
