import type { Amount } from './amounts.ts';
import { type Behaviour, behaviours, type Weights } from './names.ts';

/** A weighting read once: the same few are compared hundreds of thousands of times in a search. */
interface Weighed {
  /** In the order of `behaviours`. */
  readonly weights: readonly number[];
  /** Length of the weights as a vector. */
  readonly size: number;
  /** Behaviours that weigh something. */
  readonly some: readonly Amount<Behaviour>[];
  /** What it was held beside so far: a scenario holds few weightings. */
  readonly beside: WeakMap<Weights, Match>;
}

const weighed = new WeakMap<Weights, Weighed>();

export function weigh(weights: Weights): Weighed {
  const known = weighed.get(weights);
  if (known) return known;
  const list = behaviours.map((behaviour) => weights[behaviour] ?? 0);
  const made = {
    weights: list,
    size: Math.sqrt(list.reduce((sum, weight) => sum + weight * weight, 0)),
    some: behaviours.map((id) => ({ id, by: weights[id] ?? 0 })).filter(({ by }) => by > 0),
    beside: new WeakMap<Weights, Match>(),
  };
  weighed.set(weights, made);
  return made;
}

/** What is enacted beside what is asked for. */
interface Match {
  /** What weighs something in what is enacted. */
  readonly enacted: readonly Amount<Behaviour>[];
  /** Cosine of the two weightings, 0–1; 0 where either is empty. */
  readonly fit: number;
  /** Asked for and enacted. */
  readonly met: readonly Behaviour[];
  /** Asked for and not enacted. */
  readonly unmet: readonly Behaviour[];
  /** Strongly enacted, or enacted where asked for. */
  readonly felt: readonly Behaviour[];
}

/** Reads what `enacts` beside what `asks`: once for each pair, for a scenario holds few. */
export function match(enacts: Weights, asks: Weights): Match {
  const enacted = weigh(enacts);
  const known = enacted.beside.get(asks);
  if (known) return known;
  const asked = weigh(asks);
  let dot = 0;
  for (let index = 0; index < behaviours.length; index++) dot += (enacted.weights[index] as number) * (asked.weights[index] as number);
  const made = {
    enacted: enacted.some,
    fit: enacted.size === 0 || asked.size === 0 ? 0 : dot / (enacted.size * asked.size),
    met: asked.some.map(({ id }) => id).filter((id) => (enacts[id] ?? 0) > 0),
    unmet: asked.some.map(({ id }) => id).filter((id) => !((enacts[id] ?? 0) > 0)),
    felt: enacted.some.filter(({ id, by }) => by >= 2 || (asks[id] ?? 0) > 0).map(({ id }) => id),
  };
  enacted.beside.set(asks, made);
  return made;
}

/** Cosine of two weightings, 0–1; 0 where either is empty. */
export const likeness = (a: Weights, b: Weights): number => match(a, b).fit;
