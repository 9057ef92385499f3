import type { DecisionView } from './decision-view.ts';

/** The same for tables that choose from the same at the same moment: first what kind of problem it is, then what to do. */
export const questionKey = ({ beat, choices }: Pick<DecisionView, 'beat' | 'choices'>): string =>
  [beat, ...choices.map(({ id }) => id)].join(' ');
